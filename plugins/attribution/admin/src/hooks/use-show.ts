import { useCallback } from 'react';
import { fieldSpanOf } from '../../../engine/document/offset-map';
import type { Span } from '../../../engine/text/span';
import type { Checked } from '../analysis/analysis-message';
import type { Surface } from '../editor/surface';

/** Leads from a span of the checked text to the words on the screen. */
export type Show = (span: Span) => void;

/** *Show in text*: scrolls to the words, selects them and puts the cursor there. */
export const useShow = (surfaces: () => readonly Surface[], checked: Checked | null): Show =>
  useCallback(
    (span) => {
      if (checked === null) return;
      const { field } = fieldSpanOf(checked.story, span);
      surfaces()
        .find((surface) => surface.field === field)
        ?.select(checked, span);
    },
    [surfaces, checked],
  );
