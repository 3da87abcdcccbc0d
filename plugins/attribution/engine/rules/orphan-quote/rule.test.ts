import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { orphanQuote } from './rule';

testRule(orphanQuote, examples);
