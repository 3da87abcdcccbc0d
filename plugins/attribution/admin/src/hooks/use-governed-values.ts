import { useCallback, useState } from 'react';
import { useForm } from '@strapi/strapi/admin';
import type { StoryContext } from '../../../contracts/context';
import type { FieldValues } from '../analysis/analysis-message';
import { isSameText } from '../editor/moved-blocks';

type Fields = StoryContext['fields'];

/** The value at a dotted path of the form; `undefined` where there is none. */
const valueAt = (values: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([name]) => name === key)?.[1];
  }, values);

/** The governed part of a form's values, by field name. */
const governedValues = (values: unknown, fields: Fields): FieldValues =>
  Object.fromEntries(fields.map(({ field }) => [field, valueAt(values, field)]));

const isSame = (a: FieldValues, b: FieldValues): boolean =>
  Object.keys(b).every((field) => a[field] === b[field]);

/** What the form says now and what is saved, of the governed fields alone. */
export interface GovernedForm {
  /** The same object as long as no governed field changes. */
  readonly values: FieldValues;
  /** Fresh at each call: what the form holds at that moment. */
  readonly read: () => FieldValues;
  /** Whether the words of a field are those of the saved draft. */
  readonly isSaved: (field: string) => boolean;
}

/** Follows the governed fields of the form around us. */
export const useGovernedForm = (fields: Fields): GovernedForm => {
  const formValues = useForm('AttributionPanel', (state) => state.values);
  const initialValues = useForm('AttributionPanel', (state) => state.initialValues);
  const getValues = useForm('AttributionPanel', (state) => state.getValues);

  const current = governedValues(formValues, fields);
  const [values, setValues] = useState(current);
  if (!isSame(values, current)) setValues(current);

  const read = useCallback(() => governedValues(getValues(), fields), [getValues, fields]);

  return {
    values,
    read,
    isSaved: (field) => {
      const saved = valueAt(initialValues, field);
      const now = values[field];
      return Array.isArray(saved) || Array.isArray(now)
        ? isSameText(saved, now)
        : (saved ?? '') === (now ?? '');
    },
  };
};
