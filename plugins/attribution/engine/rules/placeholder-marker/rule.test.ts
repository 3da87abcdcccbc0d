import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { placeholderMarker } from './rule';

testRule(placeholderMarker, examples);
