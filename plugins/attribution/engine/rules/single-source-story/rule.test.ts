import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { singleSourceStory } from './rule';

testRule(singleSourceStory, examples);
