import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { unlinkedClaim } from './rule';

testRule(unlinkedClaim, examples);
