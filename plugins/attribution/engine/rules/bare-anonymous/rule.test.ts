import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { bareAnonymous } from './rule';

testRule(bareAnonymous, examples);
