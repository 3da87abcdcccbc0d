import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { anonymousUnapproved } from './rule';

testRule(anonymousUnapproved, examples);
