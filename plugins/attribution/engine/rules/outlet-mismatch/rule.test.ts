import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { outletMismatch } from './rule';

testRule(outletMismatch, examples);
