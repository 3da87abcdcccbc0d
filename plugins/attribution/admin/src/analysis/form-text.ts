import type { FormText } from './analysis-message';

/** Whether a form holds the very same values as before, in the same fields. */
export const isSameFormText = (a: FormText, b: FormText): boolean =>
  a.fields.length === b.fields.length &&
  b.fields.every(
    ({ field, format }, index) =>
      field === a.fields[index]?.field &&
      format === a.fields[index]?.format &&
      a.values[field] === b.values[field],
  );
