import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { floatingDate } from './rule';

testRule(floatingDate, examples);
