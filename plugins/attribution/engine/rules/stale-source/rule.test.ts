import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { staleSource } from './rule';

testRule(staleSource, examples);
