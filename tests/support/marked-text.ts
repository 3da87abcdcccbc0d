import { spanOf, type Span } from '../../plugins/attribution/engine/text/span';

const MARKED = /(\[\[.*?\]\](?!\]))/su;

/** Splits `'a [[b]] c'` into the plain text and the span each `[[…]]` marks, so tests never count offsets. */
export const markedText = (
  marked: string,
): { readonly text: string; readonly spans: readonly Span[] } => {
  const spans: Span[] = [];
  let text = '';
  for (const piece of marked.split(MARKED)) {
    const isMarked = piece.startsWith('[[') && piece.endsWith(']]');
    const plain = isMarked ? piece.slice(2, -2) : piece;
    if (isMarked) spans.push(spanOf(text.length, text.length + plain.length));
    text += plain;
  }
  return { text, spans };
};
