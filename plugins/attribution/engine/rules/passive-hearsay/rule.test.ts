import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { passiveHearsay } from './rule';

testRule(passiveHearsay, examples);
