import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { unattributedJudgement } from './rule';

testRule(unattributedJudgement, examples);
