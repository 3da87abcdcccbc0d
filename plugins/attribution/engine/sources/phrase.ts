import type { OutletMention, SourceKind, Specificity } from '../attribution/attribution';
import type { Span } from '../text/span';

export type Gender = 'he' | 'she';

/** What a phrase may stand for, as far as its own words show. `name`: a name of anything. `thing`: nobody who speaks. */
export type PhraseKind = SourceKind | 'place' | 'name' | 'thing';

/** A noun phrase or pronoun of a story, read by its own words alone. */
export interface Phrase {
  /** Without what follows its noun: *a clerk* of *a clerk at the port*. */
  readonly span: Span;
  /** With what belongs to it, as far as that is known. */
  readonly whole: Span;
  readonly form: 'name' | 'description' | 'pronoun';
  readonly kind: PhraseKind;
  /** The words of the proper name, without titles; of a description the lone capitalised word that it is, if any. */
  readonly name: readonly string[];
  /** The noun of a description in the singular, or the pronoun, in lower case; for a name what stands before it: *activist*. */
  readonly head: string;
  readonly isDefinite: boolean;
  readonly isPlural: boolean;
  readonly gender: Gender | null;
  readonly specificity: Specificity;
  /** Capitalised words that describe: *Wagner* of *the Wagner official*. */
  readonly qualifiers: readonly string[];
  /** The outlet it names or is published by: *CNN*, *a report in CNN*. */
  readonly outlet: OutletMention | null;
}
