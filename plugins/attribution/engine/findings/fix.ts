import type { Span } from '../text/span';

/** Puts `text` in the place of the words at `span`; an empty span inserts, an empty text takes out. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** A change of the text that would put a finding right. Edits are in text order and do not overlap. */
export interface Fix {
  /** What it does, as a button says it: *Write “told CNN”*. */
  readonly label: string;
  readonly edits: readonly Edit[];
}

/** Puts words in at an offset. */
export const insertAt = (offset: number, text: string): Edit => ({
  span: { start: offset, end: offset },
  text,
});

/** Takes words out. */
export const takeOut = (span: Span): Edit => ({ span, text: '' });

/** The text with a fix made. */
export const withFix = (text: string, { edits }: Pick<Fix, 'edits'>): string =>
  edits.reduceRight(
    (fixed, edit) => fixed.slice(0, edit.span.start) + edit.text + fixed.slice(edit.span.end),
    text,
  );
