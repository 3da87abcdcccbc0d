import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { stackedHedge } from './rule';

testRule(stackedHedge, examples);
