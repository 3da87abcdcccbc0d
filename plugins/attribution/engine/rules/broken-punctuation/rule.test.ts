import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { brokenPunctuation } from './rule';

testRule(brokenPunctuation, examples);
