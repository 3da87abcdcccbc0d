import type { Span } from '../../../engine/text/span';
import { MARK_KINDS, type Mark, type MarkKind } from '../editor/mark';

/** A stretch of text that is marked one way throughout; `null`: not marked. */
export interface MarkedPiece {
  readonly words: string;
  readonly kind: MarkKind | null;
}

const strongest = (
  marks: readonly Pick<Mark, 'kind' | 'span'>[],
  start: number,
  end: number,
): MarkKind | null =>
  MARK_KINDS.findLast((kind) =>
    marks.some(({ kind: own, span }) => own === kind && span.start <= start && end <= span.end),
  ) ?? null;

/** Cuts a text, or a stretch of it, wherever a mark begins or ends. Where marks overlap, the strongest is shown. */
export const markedPieces = (
  text: string,
  marks: readonly Pick<Mark, 'kind' | 'span'>[],
  { start: first, end: last }: Span = { start: 0, end: text.length },
): readonly MarkedPiece[] => {
  const cuts = marks
    .flatMap(({ span }) => [span.start, span.end])
    .filter((cut) => first < cut && cut < last);
  const edges = [...new Set([first, last, ...cuts])].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    return { words: text.slice(start, end), kind: strongest(marks, start, end) };
  });
};
