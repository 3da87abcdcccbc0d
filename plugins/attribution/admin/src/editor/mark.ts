import type { Severity } from '../../../engine/findings/finding';
import type { Span } from '../../../engine/text/span';

/** How words are marked: by the severity of their flag, or as linked to a record. */
export const MARK_KINDS = ['error', 'warning', 'info', 'linked'] as const;
export type MarkKind = Severity | 'linked';

/** A stretch of the story's text to be marked. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
}

/** Name of the highlight that paints a kind of mark. */
export const highlightNameOf = (kind: MarkKind): string => `attribution-${kind}`;
