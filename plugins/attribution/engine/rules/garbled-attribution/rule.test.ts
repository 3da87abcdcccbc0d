import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { garbledAttribution } from './rule';

testRule(garbledAttribution, examples);
