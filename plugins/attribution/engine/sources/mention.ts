import type { IndexRange } from '../text/overlapping';
import type { Phrase } from './phrase';

/** A phrase of a story that may stand for a source. */
export interface Mention extends Phrase {
  readonly block: number;
  /** Index into the story's sentences. */
  readonly sentence: number;
  /** Whether it is the source of an attribution. */
  readonly speaks: boolean;
  /** Whether what stands beside it shows a person: *Lee, 41,*, *Lee, who*. */
  readonly isPersonal: boolean;
  /** Nouns that the words beside it give it, in the singular: *Lee, the auditor*, *Lee is an auditor*. */
  readonly nouns: readonly string[];
  /** A short form in brackets behind it: *Federal Security Service (FSB)*. */
  readonly shortForm: string | null;
  /** Words between the mention and the one before it in its sentence, in lower case; empty when there are none. */
  readonly leadIn: string;
}

/** A phrase as it was read, and where. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly range: IndexRange;
  /** One past the last word of the source it opens; the phrase's own end for any other. */
  readonly end: number;
}
