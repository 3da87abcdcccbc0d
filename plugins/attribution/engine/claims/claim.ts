import type { Attribution } from '../attribution/attribution';
import type { Span } from '../text/span';

/** What kind of checkable statement it is. A claim may be of several. */
export const CLAIM_TYPES = [
  'accusation',
  'number',
  'trend',
  'prediction',
  'judgement',
  'assertion',
  'reported',
] as const;
export type ClaimType = (typeof CLAIM_TYPES)[number];

/** The words that make a claim one of a type. */
export interface ClaimTrigger {
  readonly type: ClaimType;
  readonly span: Span;
}

/** A checkable statement: one sentence, with its closing mark. */
export interface Claim {
  readonly span: Span;
  /** Index into the story's sentences. */
  readonly sentence: number;
  readonly types: readonly ClaimType[];
  /** In text order. */
  readonly triggers: readonly ClaimTrigger[];
  /** The attributions that cover it, in their sentence or inherited; empty when nobody vouches for it. */
  readonly attributions: readonly Attribution[];
  /**
   * How likely newsrooms are to attribute it, 0 to 1, by its words alone; `null` where no model can tell.
   */
  readonly needsSource: number | null;
  /** Whether somebody surely says so in its own sentence: not *as the sentence before goes on*, nor a likely attribution. */
  readonly firm: boolean;
  /** Whether a wrong one does grave harm (accusation of crime, death, war crime): a policy may ask more of it. */
  readonly grave: boolean;
}
