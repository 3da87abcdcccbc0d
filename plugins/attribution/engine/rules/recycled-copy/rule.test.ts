import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { recycledCopy } from './rule';

testRule(recycledCopy, examples);
