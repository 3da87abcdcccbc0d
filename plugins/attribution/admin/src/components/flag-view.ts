import type { StoryRequest } from '../../../contracts/request';
import type { Finding, Severity } from '../../../engine/findings/finding';
import type { FlagOffers } from './offers';

/** A flag as its card shows it: no places, which move with each keystroke elsewhere. */
export interface FlagView {
  readonly fingerprint: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly quote: string;
  readonly message: string;
  readonly remedy: string;
  /** What each fix does. */
  readonly fixes: readonly string[];
  readonly offers: FlagOffers;
  /** What an editor was asked about it, and said. */
  readonly request: Pick<
    StoryRequest,
    'state' | 'askedBy' | 'note' | 'answer' | 'answeredBy'
  > | null;
  /** Where its words are not marked: in a field that cannot be, or in one that is folded away; `null` where they are. */
  readonly unmarked: { readonly field: string; readonly why: 'plain' | 'closed' } | null;
  /** How many flags of the same rule lie folded under this one. */
  readonly more: number;
  /** Whether the caret stands on its words. */
  readonly isActive: boolean;
  /** Whether it is among those to be linked together. */
  readonly isChosen: boolean;
  readonly isBusy: boolean;
}

/** What a view is made of beside the flag. */
export type FlagSurroundings = Pick<
  FlagView,
  'title' | 'offers' | 'unmarked' | 'more' | 'isActive' | 'isChosen' | 'isBusy'
> & { readonly request: StoryRequest | null };

export const flagViewOf = (finding: Finding, around: FlagSurroundings): FlagView => ({
  ...around,
  fingerprint: finding.fingerprint,
  rule: finding.rule,
  severity: finding.severity,
  quote: finding.quote,
  message: finding.message,
  remedy: finding.remedy,
  fixes: finding.fixes.map(({ label }) => label),
  request:
    around.request === null
      ? null
      : {
          state: around.request.state,
          askedBy: around.request.askedBy,
          note: around.request.note,
          answer: around.request.answer,
          answeredBy: around.request.answeredBy,
        },
});

/** Whether two views show the same, so that a card need not be drawn again. */
export const isSameView = (a: FlagView, b: FlagView): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);
