import { testRule } from '../../../../../tests/support/test-rule';
import { examples } from './examples';
import { sourceTooWeak } from './rule';

testRule(sourceTooWeak, examples);
