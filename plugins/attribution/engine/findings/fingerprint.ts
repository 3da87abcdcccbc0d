import type { StoryText } from '../document/story-text';
import { sha256Of } from '../text/sha-256';
import { textOf } from '../text/span';

const WHITE_SPACE = /\s+/gu;
const DOUBLE_QUOTES = /[“”„‟«»]/gu;
const SINGLE_QUOTES = /[‘’‚‛]/gu;
const DASHES = /[‐‑‒–—―]/gu;

/** The same words whatever the typography: a smart quote or a narrow space makes no other sentence. */
export const normalise = (words: string): string =>
  words
    .normalize('NFC')
    .replace(WHITE_SPACE, ' ')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .trim();

const hashOf = (parts: readonly (string | readonly string[])[]): string =>
  sha256Of(JSON.stringify(parts));

/** What makes a finding the same one as yesterday's. */
export interface FingerprintParts {
  readonly rule: string;
  readonly quote: string;
  /** The sentence or sentences the quote stands in. */
  readonly neighbourhood: string;
  /** 0 for the first finding with these parts in a story, 1 for the next, and so on. */
  readonly ordinal: number;
}

/** Identity of a finding: SHA-256 in hex of rule, quote and sentence, never of the message or the place. */
export const fingerprintOf = ({ rule, quote, neighbourhood, ordinal }: FingerprintParts): string =>
  hashOf([rule, normalise(quote), normalise(neighbourhood), String(ordinal)]);

/** Identity of the analysed text: field names, kinds of block and plain text, SHA-256 in hex. */
export const textHashOf = ({ text, blocks }: StoryText): string =>
  hashOf(blocks.map(({ field, kind, span }) => [field, kind, textOf(text, span)]));
