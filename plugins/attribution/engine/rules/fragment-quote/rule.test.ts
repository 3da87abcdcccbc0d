import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { fragmentQuote } from './rule';

testRule(fragmentQuote, examples);
