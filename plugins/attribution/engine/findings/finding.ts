import type { FieldSpan } from '../document/story-text';
import type { Span } from '../text/span';
import type { Fix } from './fix';

/** `error` blocks publication until fixed, linked or waived; `warning` is listed; `info` is a suggestion. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What the text itself says about the source, to fill in a new record with. */
export interface SourceHint {
  readonly outlet: string | null;
  readonly speaker: string | null;
}

/** A rule's objection to a stretch of the story. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  /** In the plain text of the whole story. */
  readonly span: Span;
  /** The same stretch in the plain text of its own field. */
  readonly place: FieldSpan;
  /** What a record must stand behind, at least the words above: a link made from this finding is tied to it. */
  readonly claim: FieldSpan;
  /** The words the span covers. */
  readonly quote: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what would settle it. */
  readonly remedy: string;
  /** Whether linking a source record settles it. */
  readonly linkable: boolean;
  /** Identity that survives edits elsewhere: rule, quote and sentence, never the message. */
  readonly fingerprint: string;
  readonly hint: SourceHint;
  /** What would put it right at one stroke, the likeliest first. In the plain text of the whole story, as `span` is. */
  readonly fixes: readonly Fix[];
  /** The finding that this one is listed under as one of *and 6 more*; `null` for those shown by themselves. */
  readonly foldedUnder: string | null;
}
