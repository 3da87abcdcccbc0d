import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { circularSourcing } from './rule';

testRule(circularSourcing, examples);
