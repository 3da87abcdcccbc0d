import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { quoteNotVerbatim } from './rule';

testRule(quoteNotVerbatim, examples);
