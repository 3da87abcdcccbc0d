import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { vouchingVerb } from './rule';

testRule(vouchingVerb, examples);
