import type { StoryText } from '../document/story-text';
import type { Span } from './span';

/** A word, a number or one mark of punctuation. */
export interface Token {
  readonly span: Span;
  readonly kind: 'word' | 'number' | 'punctuation';
  readonly text: string;
  /** `text` in lower case with typographic apostrophes made straight. */
  readonly lower: string;
}

/** A sentence, without the white space around it. `block` and `tokens` index into the story's lists. */
export interface Sentence {
  readonly span: Span;
  readonly block: number;
  /** Half-open range of indexes into `tokens`. */
  readonly tokens: { readonly first: number; readonly end: number };
}

/** Words inside quotation marks. */
export interface Quotation {
  /** With its marks; an unclosed one ends with its block. */
  readonly span: Span;
  /** Without its marks. */
  readonly content: Span;
  readonly closed: boolean;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  /** Whether it goes on from the paragraph before, by the convention of reopening without closing. */
  readonly continued: boolean;
}

/** A story's text cut into what the engine reads. All lists are in text order. */
export interface SegmentedStory extends StoryText {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
}
