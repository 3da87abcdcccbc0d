import type { Range } from 'slate';
import type { Checked } from '../analysis/analysis-message';
import type { Span } from '../../../engine/text/span';
import { placeNow, trailOf, type LeafPlace } from './follow-blocks';
import { leafSpansOf } from './leaf-spans';

/** A place of the value as Slate spells it. */
export const rangeOf = ({ path, span }: LeafPlace): Range => ({
  anchor: { path: [...path], offset: span.start },
  focus: { path: [...path], offset: span.end },
});

/** The range in a Blocks value that says the span's words now, from first leaf to last; `null` when they have changed. */
export const rangeOfSpan = (
  current: readonly unknown[],
  field: string,
  { story, values }: Checked,
  span: Span,
): Range | null => {
  const value = values[field];
  const analysed: readonly unknown[] = Array.isArray(value) ? value : [];
  const trail = trailOf(analysed, current);
  const places = leafSpansOf(story, field, span).map((leaf) =>
    placeNow(analysed, current, trail, leaf),
  );
  const first = places.at(0) ?? null;
  const last = places.at(-1) ?? null;
  if (first === null || last === null) return null;
  return { anchor: rangeOf(first).anchor, focus: rangeOf(last).focus };
};
