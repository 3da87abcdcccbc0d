import type { Attribution } from '../attribution/attribution';
import type { Span } from '../text/span';

/** What kind of checkable statement it is. A claim may be of several. */
export type ClaimType = 'accusation' | 'number' | 'assertion' | 'reported';

/** A checkable statement: usually one sentence, or the content of an attribution. */
export interface Claim {
  readonly span: Span;
  /** Index into the story's sentences. */
  readonly sentence: number;
  readonly types: readonly ClaimType[];
  /** The attributions that cover it, in their sentence or inherited; empty when nobody vouches for it. */
  readonly attributions: readonly Attribution[];
  /** Whether a wrong one does grave harm (accusation of crime, death, war crime): a policy may ask more of it. */
  readonly grave: boolean;
}
