import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { incompleteRecord } from './rule';

testRule(incompleteRecord, examples);
