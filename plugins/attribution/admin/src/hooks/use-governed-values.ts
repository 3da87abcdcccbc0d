import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useForm } from '@strapi/strapi/admin';
import type { StoryContext } from '../../../contracts/context';
import type { FieldValues } from '../analysis/analysis-message';
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

/** The governed part of the form around us, with the editors ahead of it. Never drawn: typing does not pass through React here. */
export interface GovernedForm {
  /** Fresh at each call: what the editors hold at that moment. */
  readonly read: () => FieldValues;
  /** Calls the listener once the text has rested after a change, until the answer is called. */
  readonly onRest: (listener: () => void) => () => void;
  /** The editors on the screen, as they are at that moment. */
  readonly surfaces: () => readonly Surface[];
  /** What is saved, of the governed fields. */
  readonly saved: FieldValues;
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

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const listeners = useRef(new Set<() => void>());
  const tellSoon = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      for (const listener of listeners.current) listener();
    }, REST_MS);
  }, []);
  const heard = useRef<unknown>(null);
  useEffect(() => {
    if (heard.current === formValues) return;
    heard.current = formValues;
    tellSoon();
  }, [formValues, tellSoon]);
  useEffect(() => {
    const stop = onSurfaceChange(tellSoon);
    return () => {
      stop();
      clearTimeout(timer.current);
    };
  }, [tellSoon]);
  const onRest = useCallback((listener: () => void) => {
    const { current } = listeners;
    current.add(listener);
    return () => void current.delete(listener);
  }, []);

  const saved = useMemo(() => governedValues(initialValues, fields), [initialValues, fields]);
  return useMemo(() => ({ read, onRest, surfaces, saved }), [read, onRest, surfaces, saved]);
};
