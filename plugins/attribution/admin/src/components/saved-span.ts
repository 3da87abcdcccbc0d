import { fieldSpanOf } from '../../../engine/document/offset-map';
import type { Span } from '../../../engine/text/span';
import type { Checked, FieldValues } from '../analysis/analysis-message';
import { leafSpansOf } from '../editor/leaf-spans';
import { hasSameWords } from '../editor/same-text';

/** Whether the saved draft has the words of a span: all of its field, or at least the blocks that it stands in. */
export const isSavedSpan = (
  { story, values }: Checked,
  saved: FieldValues,
  isSavedField: (field: string) => boolean,
  span: Span,
): boolean => {
  const { field } = fieldSpanOf(story, span);
  if (isSavedField(field)) return true;
  const [now, before] = [values[field], saved[field]];
  if (!Array.isArray(now) || !Array.isArray(before)) return false;
  const blocks = leafSpansOf(story, field, span).map(({ path }): unknown => now[path[0] ?? -1]);
  return (
    blocks.length > 0 &&
    blocks.every(
      (block) => before.includes(block) || before.some((other) => hasSameWords(other, block)),
    )
  );
};
