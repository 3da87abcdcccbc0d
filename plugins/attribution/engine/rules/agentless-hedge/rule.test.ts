import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { agentlessHedge } from './rule';

testRule(agentlessHedge, examples);
