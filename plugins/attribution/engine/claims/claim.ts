import type { Attribution } from '../attribution/attribution';
import type { Span } from '../text/span';

/** What kind of checkable statement it is. A claim may be of several. */
export type ClaimType = 'accusation' | 'number' | 'assertion' | 'reported';

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
  /** Whether a wrong one does grave harm (accusation of crime, death, war crime): a policy may ask more of it. */
  readonly grave: boolean;
}
