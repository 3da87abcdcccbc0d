import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { unattributedTrend } from './rule';

testRule(unattributedTrend, examples);
