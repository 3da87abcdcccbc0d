import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { deadOrUnarchivedLink } from './rule';

testRule(deadOrUnarchivedLink, examples);
