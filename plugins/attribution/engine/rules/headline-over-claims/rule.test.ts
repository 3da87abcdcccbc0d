import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { headlineOverClaims } from './rule';

testRule(headlineOverClaims, examples);
