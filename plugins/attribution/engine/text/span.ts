/** Half-open range `[start, end)` of UTF-16 code units: `{ start: 0, end: 2 }` covers units 0 and 1, not 2. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Makes a span. Throws `RangeError` for a negative or fractional bound, or an end before its start. */
export const spanOf = (start: number, end: number): Span => {
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    throw new RangeError(`Not a span: [${start}, ${end})`);
  }
  return { start, end };
};

/** The span of `length` code units that begins at `start`; its end is where the next one begins. */
export const spanAt = (start: number, length: number): Span => spanOf(start, start + length);

/** The words a span covers. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** How many code units a span covers. */
export const lengthOf = (span: Span): number => span.end - span.start;

/** Whether `inner` lies wholly within `outer`; equal spans contain each other. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Whether two spans share at least one code unit; spans that only touch do not. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The same stretch moved by `by` code units. Throws `RangeError` when it would start before 0. */
export const shift = (span: Span, by: number): Span => spanOf(span.start + by, span.end + by);

/** The smallest span that covers all of the given ones. Throws `RangeError` when none is given. */
export const hull = (spans: readonly Span[]): Span => {
  if (spans.length === 0) throw new RangeError('No spans to cover');
  return spanOf(
    spans.reduce((least, { start }) => Math.min(least, start), Infinity),
    spans.reduce((most, { end }) => Math.max(most, end), 0),
  );
};

/** The span without white space at its edges; an all-blank span shrinks to nothing at its start. */
export const trim = (text: string, span: Span): Span => {
  const words = textOf(text, span);
  const start = span.start + (words.length - words.trimStart().length);
  return spanOf(Math.min(start, span.end), Math.max(start, span.start + words.trimEnd().length));
};

/** Up to `reach` code units on either side of an offset. */
export const around = (
  text: string,
  offset: number,
  reach: number,
): { readonly before: string; readonly after: string } => ({
  before: text.slice(Math.max(0, offset - reach), offset),
  after: text.slice(offset, offset + reach),
});

/** The spans between consecutive offsets, from the first to the last. */
export const spansBetween = (offsets: readonly number[]): readonly Span[] =>
  offsets.slice(1).map((end, index) => spanOf(offsets[index] ?? end, end));
