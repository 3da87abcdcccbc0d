import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { unattributedAssertion } from './rule';

testRule(unattributedAssertion, examples);
