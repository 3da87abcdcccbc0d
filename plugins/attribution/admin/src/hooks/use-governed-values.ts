import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useForm } from '@strapi/strapi/admin';
import type { StoryContext } from '../../../contracts/context';
import { expandFields } from '../../../engine/document/expand-fields';
import { valueAt } from '../../../engine/document/from-fields';
import type { FieldValues, FormText } from '../analysis/analysis-message';
import { onEditorChange } from '../editor/captured-editors';
import { openItems } from '../editor/list-items';
import type { Surface } from '../editor/surface';
import { onSurfaceChange, surfaceOf, surfacesOf } from '../editor/surfaces';

type Fields = StoryContext['fields'];

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

/** The surface of a field, which may have to be opened first; `null` where it cannot be brought to the screen. */
export type Reveal = (field: string) => Promise<Surface | null>;

/** The governed part of the form around us, with the editors ahead of it. Never drawn: typing does not pass through React here. */
export interface GovernedForm {
  /** Fresh at each call: what the editors hold at that moment. */
  readonly read: () => FormText;
  /** Calls the listener at each change of the text, until the answer is called. */
  readonly onChange: (listener: () => void) => () => void;
  /** The editors on the screen, as they are at that moment. */
  readonly surfaces: () => readonly Surface[];
  readonly reveal: Reveal;
  /** What is saved, of the governed fields. */
  readonly saved: FieldValues;
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

  const listeners = useRef(new Set<() => void>());
  const tell = useCallback(() => {
    for (const listener of listeners.current) listener();
  }, []);
  const heard = useRef<unknown>(null);
  useEffect(() => {
    if (heard.current === formValues) return;
    heard.current = formValues;
    tell();
  }, [formValues, tell]);
  useEffect(() => onSurfaceChange(tell), [tell]);
  useEffect(() => onEditorChange(tell), [tell]);
  const onChange = useCallback((listener: () => void) => {
    const { current } = listeners;
    current.add(listener);
    return () => void current.delete(listener);
  }, []);

  const saved = useMemo(
    () => governedText(initialValues, governed).values,
    [initialValues, governed],
  );
  return useMemo(
    () => ({ read, onChange, surfaces, reveal, saved }),
    [read, onChange, surfaces, reveal, saved],
  );
};
