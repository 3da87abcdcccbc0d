import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { unclearAntecedent } from './rule';

testRule(unclearAntecedent, examples);
