import type { UnitRange } from './frames';

/** Which pattern found an attribution. */
export type Pattern =
  | 'quotation'
  | 'clause'
  | 'thing'
  | 'gerund'
  | 'according-to'
  | 'hearsay'
  | 'hedge'
  | 'nominal'
  | 'garbled';

/** An attribution as one pattern reads it within a frame, before sources are resolved across the story. */
export interface Reading {
  readonly pattern: Pattern;
  /** `null`: nobody is named. `'previous'`: that of the attribution before it, as for *…, adding that*. */
  readonly source: UnitRange | 'previous' | null;
  readonly cue: UnitRange;
  /** In text order; never empty. */
  readonly content: readonly UnitRange[];
  /** Words beside the cue that may name a second outlet: the person told, the occasion. */
  readonly aside: UnitRange | null;
  /** Whether the content stands before source and cue: *…, Lee said*. Such a reading wins over what its content holds. */
  readonly isTrailing: boolean;
}
