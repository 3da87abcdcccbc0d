import { useCallback, useState } from 'react';
import { fieldSpanOf } from '../../../engine/document/offset-map';
import type { Span } from '../../../engine/text/span';
import type { Checked } from '../analysis/analysis-message';
import type { Surface } from '../editor/surface';
import type { Reveal } from './use-governed-values';

/** Leads from a span of the checked text to the words on the screen. */
export type Show = (span: Span) => void;

/** *Show in text*: opens what the words are folded into, scrolls to them, selects them and puts the cursor there. */
export const useShow = (
  { surfaces, reveal }: { readonly surfaces: () => readonly Surface[]; readonly reveal: Reveal },
  checked: Checked | null,
) => {
  const [unreached, setUnreached] = useState<string | null>(null);
  const show = useCallback<Show>(
    (span) => {
      if (checked === null) return;
      const { field } = fieldSpanOf(checked.story, span);
      const select = (surface: Surface | null): void => {
        setUnreached(surface === null ? field : null);
        surface?.select(checked, span);
      };
      const there = surfaces().find((surface) => surface.field === field);
      if (there === undefined) void reveal(field).then(select);
      else select(there);
    },
    [surfaces, reveal, checked],
  );
  /** `unreached`: the field of words that could not be shown. */
  return { show, unreached };
};
