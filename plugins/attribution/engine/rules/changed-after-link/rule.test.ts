import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { changedAfterLink } from './rule';

testRule(changedAfterLink, examples);
