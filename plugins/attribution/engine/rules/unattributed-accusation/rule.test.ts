import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { unattributedAccusation } from './rule';

testRule(unattributedAccusation, examples);
