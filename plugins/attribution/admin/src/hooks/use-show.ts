import { useCallback } from 'react';
import type { StoryContext } from '../../../contracts/context';
import { fieldSpanOf, placesOf } from '../../../engine/document/offset-map';
import type { Span } from '../../../engine/text/span';
import type { Checked } from '../analysis/analysis-message';
import { editorOf } from '../editor/captured-editors';
import { showInEditor, showInInput } from '../editor/show-in-text';
import { rangeOfSpan } from '../editor/slate-ranges';

/** Leads from a span of the checked text to the words on the screen. */
export type Show = (span: Span) => void;

const showIn = (fields: StoryContext['fields'], checked: Checked, span: Span): void => {
  const { field } = fieldSpanOf(checked.story, span);
  if (fields.find((governed) => governed.field === field)?.format === 'blocks') {
    const editor = editorOf(field, checked.values[field]);
    if (editor !== null) showInEditor(editor, rangeOfSpan(editor, field, checked, span));
    return;
  }
  const places = placesOf(checked.story, span);
  if (places !== null) {
    showInInput({ field, start: places.start.offset, end: places.end.offset });
  }
};

/** *Show in text*: scrolls to the words, selects them and puts the cursor there. */
export const useShow = (fields: StoryContext['fields'], checked: Checked | null): Show =>
  useCallback(
    (span) => {
      if (checked !== null) showIn(fields, checked, span);
    },
    [fields, checked],
  );
