import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { backgroundWithoutSource } from './rule';

testRule(backgroundWithoutSource, examples);
