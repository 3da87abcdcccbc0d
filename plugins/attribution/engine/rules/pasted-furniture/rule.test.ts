import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { pastedFurniture } from './rule';

testRule(pastedFurniture, examples);
