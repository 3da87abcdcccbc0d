import type { Span } from '../text/span';

/** What a block is to a reader. */
export type BlockKind =
  'headline' | 'dek' | 'heading' | 'paragraph' | 'list-item' | 'quote' | 'caption';

/** A block of a story: no sentence and no attribution runs from one block's field into another's. */
export interface TextBlock {
  readonly span: Span;
  readonly kind: BlockKind;
  /** Name of the field the block stands in; components and dynamic zones give a dotted path. */
  readonly field: string;
}

/**
 * A stretch of plain text that was copied from one place of its source, unit for unit, or that stands as a whole
 * for another number of source units (`&amp;` for `&`): then `length` differs from the span's length.
 */
export interface TextRun {
  /** Where the stretch stands in the plain text. */
  readonly span: Span;
  readonly field: string;
  /** Indexes from the root of a Blocks value to its text leaf; empty for a string value. */
  readonly path: readonly number[];
  /** UTF-16 offset of the first unit in that leaf or string. */
  readonly offset: number;
  /** UTF-16 units that the stretch takes in that leaf or string. */
  readonly length: number;
}

/** A place in the source of a story: a field, a text leaf in it, and a UTF-16 offset in that leaf. */
export interface Place {
  readonly field: string;
  readonly path: readonly number[];
  readonly offset: number;
}

/** A stretch of one field's own plain text, in UTF-16 units counted from that field's first. */
export interface FieldSpan extends Span {
  readonly field: string;
}

/** The plain text of a story with an exact map back to where each unit came from. Runs and blocks are in text order. */
export interface StoryText {
  readonly text: string;
  readonly blocks: readonly TextBlock[];
  readonly runs: readonly TextRun[];
}
