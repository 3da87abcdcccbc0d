import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { pluralSourcesOneRecord } from './rule';

testRule(pluralSourcesOneRecord, examples);
