import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { relayedAnonymous } from './rule';

testRule(relayedAnonymous, examples);
