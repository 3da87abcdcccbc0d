import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { alteredQuote } from './rule';

testRule(alteredQuote, examples);
