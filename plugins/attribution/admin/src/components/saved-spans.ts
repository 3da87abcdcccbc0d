import { fieldSpanOf } from '../../../engine/document/offset-map';
import type { Span } from '../../../engine/text/span';
import type { Checked, FieldValues } from '../analysis/analysis-message';
import { leafSpansOf } from '../editor/leaf-spans';
import { hasSameWords, isSameText } from '../editor/same-text';

const isSaved = (before: unknown, now: unknown): boolean =>
  Array.isArray(before) || Array.isArray(now)
    ? isSameText(before, now)
    : (before ?? '') === (now ?? '');

/**
 * Tells whether the saved draft has the words of a span of the checked text: all of its field, or at least the blocks that the
 * span stands in.
 */
export const savedSpans = (
  { story, values }: Checked,
  saved: FieldValues,
): ((span: Span) => boolean) => {
  const savedFields = new Set(
    Object.keys(values).filter((field) => isSaved(saved[field], values[field])),
  );
  const judged = new Map<unknown, boolean>();
  const isSavedBlock = (block: unknown, before: readonly unknown[]): boolean => {
    const known = judged.get(block);
    if (known !== undefined) return known;
    const isKept = before.includes(block) || before.some((other) => hasSameWords(other, block));
    judged.set(block, isKept);
    return isKept;
  };
  return (span) => {
    const { field } = fieldSpanOf(story, span);
    if (savedFields.has(field)) return true;
    const [now, before] = [values[field], saved[field]];
    if (!Array.isArray(now) || !Array.isArray(before)) return false;
    const leaves = leafSpansOf(story, field, span);
    return (
      leaves.length > 0 && leaves.every(({ path }) => isSavedBlock(now[path[0] ?? -1], before))
    );
  };
};
