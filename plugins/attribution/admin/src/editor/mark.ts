import type { Severity } from '../../../engine/findings/finding';
import type { Span } from '../../../engine/text/span';

/** How words are marked: by the severity of their flag, or as linked to a record. */
export const MARK_KINDS = ['linked', 'info', 'warning', 'error'] as const;
export type MarkKind = Severity | 'linked';

/** A stretch of the story's text to be marked. */
export interface Mark {
  /** Fingerprint of the flag, or document id of the link. */
  readonly id: string;
  readonly kind: MarkKind;
  readonly span: Span;
}

/** Name of the highlight or class that paints a kind of mark, or the one that is active. */
export const markNameOf = (kind: MarkKind | 'active'): string => `attribution-${kind}`;

/** Marks in one place with the gravest first, and of equals the shortest: the one that is meant. */
export const gravestFirst = (a: Mark, b: Mark): number =>
  MARK_KINDS.indexOf(b.kind) - MARK_KINDS.indexOf(a.kind) ||
  a.span.end - a.span.start - (b.span.end - b.span.start);
