/** The quote with what stands before and after it (W3C Web Annotation, TextQuoteSelector). */
export interface TextQuoteSelector {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Half-open UTF-16 offsets in the field's plain text (W3C Web Annotation, TextPositionSelector). */
export interface TextPositionSelector {
  readonly start: number;
  readonly end: number;
}

/** How a link remembers its place: never a row id, since publishing writes new rows. */
export interface Selector {
  readonly field: string;
  readonly quote: TextQuoteSelector;
  readonly position: TextPositionSelector;
}
