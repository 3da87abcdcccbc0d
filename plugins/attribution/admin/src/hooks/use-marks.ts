import { useEffect, useMemo } from 'react';
import type { Editor } from 'slate';
import type { StoryContext } from '../../../contracts/context';
import type { Checked } from '../analysis/analysis-message';
import { editorOf, elementOf, onEditorChange } from '../editor/captured-editors';
import type { Mark } from '../editor/mark';
import { eraseMarks, paintMarks, type LiveMark } from '../editor/paint-marks';
import { trackSpan } from '../editor/slate-ranges';

const marksOf = ({ report }: Checked): readonly Mark[] => [
  ...report.links.flatMap((link): Mark[] =>
    link.state === 'ok' ? [{ kind: 'linked', span: link.span }] : [],
  ),
  ...report.findings.map(({ severity, span }): Mark => ({ kind: severity, span })),
];

const followMarks = (editor: Editor, field: string, checked: Checked): readonly LiveMark[] =>
  marksOf(checked).flatMap(({ kind, span }) =>
    trackSpan(editor, field, checked, span).map((tracked) => ({ editor, kind, tracked })),
  );

const stopFollowing = (marks: readonly LiveMark[]): void => {
  for (const { tracked } of marks) tracked.ref.unref();
};

const isInside = (editors: readonly Editor[], node: Node): boolean =>
  editors.some((editor) => elementOf(editor)?.contains(node) ?? false);

/** Follows a verdict's marks in the Blocks editors, and repaints them whenever an editor redraws. */
const followIn = (fields: readonly string[], checked: Checked): (() => void) => {
  let marks: readonly LiveMark[] = [];
  let editors: readonly Editor[] = [];

  const follow = () => {
    stopFollowing(marks);
    const found = fields.flatMap((field) => {
      const editor = editorOf(field, checked.values[field]);
      return editor === null ? [] : [{ field, editor }];
    });
    editors = found.map(({ editor }) => editor);
    marks = found.flatMap(({ field, editor }) => followMarks(editor, field, checked));
    paintMarks(marks);
  };

  // What the browser typed is on the page before the editor knows of it, all else the other way round.
  const observer = new MutationObserver((records) => {
    const isOffScreen = editors.length === 0 || editors.some((editor) => !elementOf(editor));
    if (isOffScreen) follow();
    else if (records.some(({ target }) => isInside(editors, target))) paintMarks(marks);
  });
  const stopListening = onEditorChange(() => paintMarks(marks));

  follow();
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return () => {
    observer.disconnect();
    stopListening();
    stopFollowing(marks);
  };
};

/** Underlines flags and linked claims in the native Blocks editors. */
export const useMarks = (fields: StoryContext['fields'], checked: Checked | null): void => {
  const blockFields = useMemo(
    () => fields.filter(({ format }) => format === 'blocks').map(({ field }) => field),
    [fields],
  );
  useEffect(() => {
    if (checked === null) return;
    return followIn(blockFields, checked);
  }, [blockFields, checked]);
  useEffect(() => eraseMarks, []);
};
