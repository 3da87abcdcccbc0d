import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { anonymousOpinion } from './rule';

testRule(anonymousOpinion, examples);
