import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { pronounSpeaker } from './rule';

testRule(pronounSpeaker, examples);
