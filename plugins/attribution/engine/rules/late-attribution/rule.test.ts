import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { lateAttribution } from './rule';

testRule(lateAttribution, examples);
