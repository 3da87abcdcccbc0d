import { readBlockWords, type BlockWords } from '../attribution/trained/block-words';
import type { WordCodes } from '../attribution/trained/word-codes';
import { fromPlain } from '../document/from-plain';
import { segment } from '../text/segment';

const WHITE_SPACE = /\s+/gu;

/** A statement read as if it were a whole story: nothing of where it stands is left. */
export const statementWords = (
  statement: string,
  codesOf: (text: string, lower: string) => WordCodes,
): BlockWords =>
  readBlockWords(
    segment(fromPlain('statement', statement.replace(WHITE_SPACE, ' ').trim(), 'body')),
    0,
    codesOf,
  );
