import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { outletNamedUnlinked } from './rule';

testRule(outletNamedUnlinked, examples);
