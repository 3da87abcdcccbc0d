import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { accusationWithoutResponse } from './rule';

testRule(accusationWithoutResponse, examples);
