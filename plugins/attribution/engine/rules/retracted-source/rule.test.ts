import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { retractedSource } from './rule';

testRule(retractedSource, examples);
