import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import type { StoryContext } from '../../../contracts/context';
import type { FieldValues } from '../analysis/analysis-message';
import { isSameText } from '../editor/same-text';
import type { Surface } from '../editor/surface';
import { onSurfaceChange, surfaceOf, surfacesOf } from '../editor/surfaces';

type Fields = StoryContext['fields'];

/** How long the editors must rest before what they say counts: typing comes first. In milliseconds. */
const REST_MS = 50;

/** The value at a dotted path of the form; `undefined` where there is none. */
const valueAt = (values: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
  }, values);

/** The governed part of a form's values, by field name. */
const governedValues = (values: unknown, fields: Fields): FieldValues =>
  Object.fromEntries(fields.map(({ field }) => [field, valueAt(values, field)]));

/** What the editors say: the form hears of a Blocks editor's changes only when it has rested. */
const withEditors = (fields: Fields, formValues: FieldValues): FieldValues =>
  Object.fromEntries(
    fields.map((field) => {
      const value = formValues[field.field];
      const surface = surfaceOf(field, value);
      if (surface === null || (value === null && surface.read() === ''))
        return [field.field, value];
      return [field.field, surface.read()];
    }),
  );

const isSame = (a: FieldValues, b: FieldValues): boolean =>
  Object.keys(b).every((field) => a[field] === b[field]);

/** What the story says now and what is saved, of the governed fields alone. */
export interface GovernedForm {
  /** The same object as long as no governed field changes. */
  readonly values: FieldValues;
  /** Fresh at each call: what the editors hold at that moment. */
  readonly read: () => FieldValues;
  /** The editors on the screen, as they are at that moment. */
  readonly surfaces: () => readonly Surface[];
  /** What is saved, of the governed fields. */
  readonly saved: FieldValues;
  /** Whether the words of a field are those of the saved draft. */
  readonly isSaved: (field: string) => boolean;
}

/** Follows the governed fields of the form around us, and the editors ahead of it. */
export const useGovernedForm = (fields: Fields): GovernedForm => {
  const formValues = useForm('AttributionPanel', (state) => state.values);
  const initialValues = useForm('AttributionPanel', (state) => state.initialValues);
  const getValues = useForm('AttributionPanel', (state) => state.getValues);

  const read = useCallback(
    () => withEditors(fields, governedValues(getValues(), fields)),
    [getValues, fields],
  );
  const surfaces = useCallback(
    () => surfacesOf(fields, governedValues(getValues(), fields)),
    [getValues, fields],
  );
  const [values, setValues] = useState(() => governedValues(formValues, fields));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const refreshSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setValues((before) => {
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

  const saved = useMemo(() => governedValues(initialValues, fields), [initialValues, fields]);
  const isSaved = useCallback(
    (field: string) => {
      const [before, now] = [saved[field], values[field]];
      return Array.isArray(before) || Array.isArray(now)
        ? isSameText(before, now)
        : (before ?? '') === (now ?? '');
    },
    [saved, values],
  );
  return { values, read, surfaces, saved, isSaved };
};
