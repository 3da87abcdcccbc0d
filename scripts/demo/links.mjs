import { selectorFor } from './selectors.mjs';

const SEED = { type: 'system', id: null, name: 'demo newsroom' };

const isSame = (link, { field, quote }, sourceId) =>
  link.source.documentId === sourceId &&
  link.selector.field === field &&
  link.selector.quote.exact === quote.exact;

/** Makes the story's links that are not there, as its panel would. */
export const ensureLinks = async (strapi, { uid, documentId, locale }, story, sourceIds) => {
  const engine = await import('strapi-plugin-attribution/engine');
  const service = (name) => strapi.plugin('attribution').service(name);
  const subject = { uid, documentId, locale };
  const draft = await service('stories').draftOf(
    service('governed').typeOf(uid),
    documentId,
    locale ?? undefined,
  );
  const existing = await service('links').of(subject);
  for (const link of story.links) {
    const selector = selectorFor(story, link, engine);
    const sourceId = sourceIds.get(link.source);
    if (existing.some((made) => isSame(made, selector, sourceId))) continue;
    const asked = { selectors: [selector], sourceId, role: link.role };
    await service('links').make(subject, asked, SEED, (links) =>
      service('analysis').placesIn(draft, links),
    );
  }
};
