/** @typedef {import('../../plugins/attribution/engine').GovernedField} GovernedField */

/**
 * How the governed fields of the demo's types are read, as `config/plugins.ts` has it.
 * @type {Readonly<Record<string, readonly GovernedField[]>>}
 */
export const FIELDS = {
  'api::story.story': [
    { field: 'title', format: 'plain', role: 'headline' },
    { field: 'dek', format: 'plain', role: 'dek' },
    { field: 'body', format: 'blocks', role: 'body' },
  ],
  'api::feature.feature': [
    { field: 'title', format: 'plain', role: 'headline' },
    { field: 'dek', format: 'plain', role: 'dek' },
    { field: 'summary.text', format: 'plain', role: 'dek' },
    { field: 'sections[newsroom.fact-box].heading', format: 'plain', role: 'body' },
    { field: 'sections[newsroom.passage].text', format: 'blocks', role: 'body' },
    { field: 'sections[newsroom.fact-box].text', format: 'markdown', role: 'body' },
    { field: 'sections[newsroom.pull-quote].quote', format: 'plain', role: 'body' },
    { field: 'sections[newsroom.timeline].moments.text', format: 'markdown', role: 'body' },
  ],
};

/** Where a demo link's words stand in its story, as links remember it: in what readers read, unless it names another field. */
export const selectorFor = (story, { field = '', quote }, { storyFromFields, describeSpan }) => {
  const read = FIELDS[story.uid].filter((governed) =>
    field === '' ? governed.role === 'body' : governed.field === field,
  );
  const text = storyFromFields(read, story);
  const start = text.text.indexOf(quote);
  if (start === -1 || text.text.includes(quote, start + 1)) {
    throw new Error(`${story.slug} does not have these words exactly once: ${quote}`);
  }
  return describeSpan(text, { start, end: start + quote.length });
};
