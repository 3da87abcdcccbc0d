import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import type { StoryContext } from '../../../contracts/context';
import { expandFields } from '../../../engine/document/expand-fields';
import { valueAt } from '../../../engine/document/from-fields';
import type { FieldValues, FormText } from '../analysis/analysis-message';
import { openItems } from '../editor/list-items';
import { isSameText } from '../editor/same-text';
import type { Surface } from '../editor/surface';
import { onSurfaceChange, surfaceOf, surfacesOf } from '../editor/surfaces';

type Fields = StoryContext['fields'];

/** How long the editors must rest before what they say counts: typing comes first. In milliseconds. */
const REST_MS = 50;

const recordOf = (values: unknown): FieldValues =>
  typeof values === 'object' && values !== null ? { ...values } : {};

/** The governed part of a form: what is governed in lists is counted out. */
const governedText = (form: unknown, governed: Fields): FormText => {
  const values = recordOf(form);
  const fields = [...expandFields(governed, values)];
  return {
    fields,
    values: Object.fromEntries(fields.map(({ field }) => [field, valueAt(values, field)])),
  };
};

/** What the editors say: the form hears of a Blocks editor's changes only when it has rested. */
const withEditors = ({ fields, values }: FormText): FormText => ({
  fields,
  values: Object.fromEntries(
    fields.map((field) => {
      const value = values[field.field];
      const surface = surfaceOf(field, value);
      if (surface === null || (value === null && surface.read() === ''))
        return [field.field, value];
      return [field.field, surface.read()];
    }),
  ),
});

const isSame = (a: FormText, b: FormText): boolean =>
  a.fields.length === b.fields.length &&
  b.fields.every(
    ({ field, format }, index) =>
      field === a.fields[index]?.field &&
      format === a.fields[index]?.format &&
      a.values[field] === b.values[field],
  );

/** The surface of a field, which may have to be opened first; `null` where it cannot be brought to the screen. */
export type Reveal = (field: string) => Promise<Surface | null>;

/** What the story says now and what is saved, of the governed fields alone. */
export interface GovernedForm {
  /** The same object as long as no governed field changes. */
  readonly text: FormText;
  /** Fresh at each call: what the editors hold at that moment. */
  readonly read: () => FormText;
  /** The editors on the screen, as they are at that moment. */
  readonly surfaces: () => readonly Surface[];
  readonly reveal: Reveal;
  /** What is saved, of the governed fields. */
  readonly saved: FieldValues;
  /** Whether the words of a field are those of the saved draft. */
  readonly isSaved: (field: string) => boolean;
}

/** Follows the governed fields of the form around us, and the editors ahead of it. */
export const useGovernedForm = (governed: Fields): GovernedForm => {
  const formValues = useForm('AttributionPanel', (state) => state.values);
  const initialValues = useForm('AttributionPanel', (state) => state.initialValues);
  const getValues = useForm('AttributionPanel', (state) => state.getValues);

  const read = useCallback(
    () => withEditors(governedText(getValues(), governed)),
    [getValues, governed],
  );
  const surfaces = useCallback(
    () => surfacesOf(governedText(getValues(), governed)),
    [getValues, governed],
  );
  const reveal = useCallback<Reveal>(
    async (field) => {
      const find = () => surfaces().find((surface) => surface.field === field) ?? null;
      const lengthOf = (list: string): number => {
        const items = valueAt(recordOf(getValues()), list);
        return Array.isArray(items) ? items.length : 0;
      };
      return find() ?? openItems(field, lengthOf, find);
    },
    [surfaces, getValues],
  );
  const [text, setText] = useState(() => governedText(formValues, governed));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refreshSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setText((before) => {
        const now = read();
        return isSame(before, now) ? before : now;
      });
    }, REST_MS);
  }, [read]);
  const heard = useRef<unknown>(null);
  useEffect(() => {
    if (heard.current === formValues) return;
    heard.current = formValues;
    refreshSoon();
  }, [formValues, refreshSoon]);
  useEffect(() => {
    const stop = onSurfaceChange(refreshSoon);
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [refreshSoon]);

  const saved = useMemo(
    () => governedText(initialValues, governed).values,
    [initialValues, governed],
  );
  const isSaved = useCallback(
    (field: string) => {
      const [before, now] = [saved[field], text.values[field]];
      return Array.isArray(before) || Array.isArray(now)
        ? isSameText(before, now)
        : (before ?? '') === (now ?? '');
    },
    [saved, text],
  );
  return { text, read, surfaces, reveal, saved, isSaved };
};
