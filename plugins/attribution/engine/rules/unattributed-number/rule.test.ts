import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { unattributedNumber } from './rule';

testRule(unattributedNumber, examples);
