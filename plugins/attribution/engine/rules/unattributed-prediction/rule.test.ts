import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { unattributedPrediction } from './rule';

testRule(unattributedPrediction, examples);
