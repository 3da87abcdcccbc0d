/**
 * How the story's governed fields are read, as `config/plugins.ts` has it.
 * @type {readonly import('../../plugins/attribution/engine').GovernedField[]}
 */
export const FIELDS = [
  { field: 'title', format: 'plain', role: 'headline' },
  { field: 'dek', format: 'plain', role: 'dek' },
  { field: 'body', format: 'blocks', role: 'body' },
];

/** Where a demo link's words stand in its story, as links remember it. Throws when they stand nowhere or twice. */
export const selectorFor = (
  story,
  { field = 'body', quote },
  { storyFromFields, describeSpan },
) => {
  const read = FIELDS.filter((governed) => governed.field === field);
  const fieldText = storyFromFields(read, story);
  const start = fieldText.text.indexOf(quote);
  if (start === -1 || fieldText.text.includes(quote, start + 1)) {
    throw new Error(`${story.slug} does not have these words exactly once: ${quote}`);
  }
  return describeSpan(fieldText, { start, end: start + quote.length });
};
