import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { lostAnchor } from './rule';

testRule(lostAnchor, examples);
