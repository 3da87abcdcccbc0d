import { MARK_KINDS, type Mark, type MarkKind } from '../../editor/mark';

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

/** Cuts a text wherever a mark begins or ends. Where marks overlap, the strongest is shown. */
export const markedPieces = (
  text: string,
  marks: readonly Pick<Mark, 'kind' | 'span'>[],
): readonly MarkedPiece[] => {
  const cuts = [0, text.length, ...marks.flatMap(({ span }) => [span.start, span.end])];
  const edges = [...new Set(cuts)].toSorted((a, b) => a - b);
  return edges.slice(1).map((end, index) => {
    const start = edges[index] ?? 0;
    return { words: text.slice(start, end), kind: strongest(marks, start, end) };
  });
};
