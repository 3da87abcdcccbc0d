import { anyWord } from '../text/any-of';

/** The names of months, as one alternative of a regular expression. */
export const MONTH = anyWord(
  'january february march april may june july august september october november december',
);
