import type { Report } from '../../../engine/analyse';
import type { AnchoredLink } from '../../../engine/anchors/link';
import type { StoryText } from '../../../engine/document/story-text';
import type { Span } from '../../../engine/text/span';
import type { StoryContext } from '../../../contracts/context';

/** Values of the governed fields as the form holds them, by field name. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What goes to the worker: the form as it is now, and what a verdict rests on beside it. */
export interface AnalysisRequest {
  readonly id: number;
  readonly values: FieldValues;
  readonly context: Pick<StoryContext, 'fields' | 'outlets' | 'policy' | 'links' | 'waivers'>;
}

/** A verdict with the text it is about. */
export interface Checked {
  readonly report: Report;
  readonly story: StoryText;
  /** The very values that were analysed: whoever paints or jumps compares them with what is there now. */
  readonly values: FieldValues;
  /** Title of each rule that flagged something, by rule id. */
  readonly titles: Readonly<Record<string, string>>;
  /** For each lost link, by its document id, the sentence that has come of its words. */
  readonly successors: Readonly<Record<string, Span>>;
}

export type AnalysisReply =
  | { readonly id: number; readonly outcome: 'checked'; readonly checked: Omit<Checked, 'values'> }
  | { readonly id: number; readonly outcome: 'failed'; readonly reason: string };

/** A link whose words were not found again. */
export type LostLink = Extract<AnchoredLink, { state: 'lost' }>;
/** A link with its place in the text as it is now. */
export type PlacedLink = Extract<AnchoredLink, { state: 'ok' }>;
