/** A field as people count: `sections › 2 › text` for `sections.1.text`. */
export const fieldWords = (field: string): string =>
  field
    .split('.')
    .map((step) => (/^\d+$/u.test(step) ? String(Number(step) + 1) : step))
    .join(' › ');
