import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { graveClaimSingleOrigin } from './rule';

testRule(graveClaimSingleOrigin, examples);
