import type { Report } from '../../../engine/analyse';
import type { Finding } from '../../../engine/findings/finding';
import type { StoryText } from '../../../engine/document/story-text';
import type { LinkPlace } from '../../../engine/rules/link-places';
import type { Span } from '../../../engine/text/span';
import type { StoryContext } from '../../../contracts/context';

/** Values of the governed fields as the form holds them, by field name. */
export type FieldValues = Readonly<Record<string, unknown>>;

/** The governed fields that a form has now, items of its lists among them, in reading order, and what they say. */
export interface FormText {
  readonly fields: StoryContext['fields'];
  readonly values: FieldValues;
}

/** What a verdict rests on beside the text. */
export type AnalysisContext = Pick<StoryContext, 'outlets' | 'policy' | 'links' | 'waivers'>;

/** What goes to the worker: the form as it is now. `as-before`: as in the request before; both may be long. */
export interface AnalysisRequest {
  readonly id: number;
  readonly text: FormText | 'as-before';
  readonly context: AnalysisContext | 'as-before';
}

/** A verdict with the text it is about: as much of the report as the screen shows. */
export interface Checked extends FormText {
  readonly report: Omit<Report, 'attributions' | 'claims' | 'links'>;
  /** Where something checkable is said, in text order. */
  readonly claims: readonly Span[];
  readonly links: readonly LinkPlace[];
  readonly story: StoryText;
  /** The very values that were analysed: whoever paints or jumps compares them with what is there now. */
  readonly values: FieldValues;
  /** Title of each rule that flagged something, by rule id. */
  readonly titles: Readonly<Record<string, string>>;
}

/** What the worker answers. A long list of findings comes in parts before the rest, so that no message keeps the page waiting. */
export type AnalysisReply =
  | { readonly id: number; readonly outcome: 'part'; readonly findings: readonly Finding[] }
  | {
      readonly id: number;
      readonly outcome: 'checked';
      readonly checked: Omit<Checked, keyof FormText>;
    }
  | { readonly id: number; readonly outcome: 'failed'; readonly reason: string };
