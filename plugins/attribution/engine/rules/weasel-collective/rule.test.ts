import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { weaselCollective } from './rule';

testRule(weaselCollective, examples);
