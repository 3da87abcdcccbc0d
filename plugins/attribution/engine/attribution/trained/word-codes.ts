import { cueFormsOf } from '../../lexicon/cue-forms';
import { NOMINAL_CUES } from '../../lexicon/nominal-cues';
import { ANONYMOUS_NOUNS, DOCUMENT_NOUNS, ORGANISATION_NOUNS } from '../../lexicon/source-nouns';
import { hashOf } from '../../models/hash-features';
import type { WordClusters } from '../../models/word-clusters';

/** What a word is to features, as integers that depend on the word alone. */
export interface WordCodes {
  readonly word: number;
  readonly suffix: number;
  readonly shape: number;
  readonly fine: number;
  readonly coarse: number;
  /** What the lexicon knows of it as a word of saying or a source; 0 for most words. */
  readonly lexical: number;
}

const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\p{Nd}/u;

const shapeOfMark = (mark: string): string => {
  if (UPPER.test(mark)) return 'X';
  if (LOWER.test(mark)) return 'x';
  return DIGIT.test(mark) ? 'd' : mark;
};

/** *McCain-led* → *XxXx-x*: up to six marks, no more than two alike in a row. */
const shapeOf = (text: string): string => {
  let shape = '';
  for (const mark of text.slice(0, 24)) {
    const next = shapeOfMark(mark);
    if (shape.endsWith(next + next)) continue;
    shape += next;
    if (shape.length >= 6) break;
  }
  return shape;
};

const lexicalOf = (lower: string): number => {
  const nouns = [NOMINAL_CUES, DOCUMENT_NOUNS, ORGANISATION_NOUNS, ANONYMOUS_NOUNS]
    .map((set) => (set.has(lower) ? 'n' : '-'))
    .join('');
  const [form] = cueFormsOf(lower);
  if (form === undefined) return nouns.includes('n') ? hashOf(nouns) : 0;
  const { kind, commitment, particle, complements } = form;
  return hashOf([nouns, kind, commitment, particle.join(' '), ...complements].join('|'));
};

/** Distinct words whose codes are kept; a longer list is begun anew. */
const REMEMBERED = 60_000;

/** Reads words into codes. Remembers those it met, which changes nothing but its speed. */
export const createWordReader = (
  clusters: WordClusters,
): ((text: string, lower: string) => WordCodes) => {
  const known = new Map<string, WordCodes>();
  return (text, lower) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const fine = clusters.fineOf(lower);
    const codes: WordCodes = {
      word: hashOf(lower),
      suffix: hashOf(lower.slice(-3)),
      shape: hashOf(shapeOf(text)),
      fine,
      coarse: clusters.coarseOf(fine),
      lexical: lexicalOf(lower),
    };
    if (known.size >= REMEMBERED) known.clear();
    known.set(text, codes);
    return codes;
  };
};
