import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { secondHandAsFirstHand } from './rule';

testRule(secondHandAsFirstHand, examples);
