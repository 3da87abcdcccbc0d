import type { Span } from '../text/span';
import type { OutletMention, Specificity } from '../attribution/attribution';
import type { Gender, PhraseKind } from './phrase';

/** Whom or what one or more mentions of a story stand for. */
export interface Entity {
  /** The fullest name without titles, or the words of the description. */
  readonly name: string;
  readonly kind: PhraseKind;
  readonly specificity: Specificity;
  readonly isPlural: boolean;
  /** By evidence: a title, a noun. */
  readonly gender: Gender | null;
  /** By the given name alone: breaks ties, no more. */
  readonly genderHint: Gender | null;
  /** Whether only its speaking makes it a person: a lone capitalised word, of which the story tells no more. */
  readonly isGuess: boolean;
  /** Nouns that the story gives it, in the singular. */
  readonly nouns: readonly string[];
  /** Where it is named or described most fully. */
  readonly mention: Span;
  /** The outlet that it is or that published it. */
  readonly outlet: OutletMention | null;
}
