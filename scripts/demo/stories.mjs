import { ensureLinks } from './links.mjs';

const STORY = 'api::story.story';
const LOCALE = 'en';

const ensureNamed = async (strapi, uid, entries) => {
  const idsByName = new Map();
  for (const entry of entries) {
    const { documentId } =
      (await strapi.documents(uid).findFirst({ filters: { slug: entry.slug } })) ??
      (await strapi.documents(uid).create({ data: entry }));
    idsByName.set(entry.name, documentId);
  }
  return idsByName;
};

/** Makes the authors that are not there; answers document ids by name. */
export const ensureAuthors = (strapi, authors) =>
  ensureNamed(strapi, 'api::author.author', authors);

/** Makes the sections that are not there; answers document ids by name. */
export const ensureSections = (strapi, sections) =>
  ensureNamed(strapi, 'api::section.section', sections);

const draftOf = (strapi, slug) =>
  strapi.documents(STORY).findFirst({ filters: { slug }, locale: LOCALE, status: 'draft' });

const create = (strapi, { slug, title, dek, dateline, body, ...story }, { authors, sections }) =>
  strapi.documents(STORY).create({
    locale: LOCALE,
    status: 'draft',
    data: {
      slug,
      title,
      dek,
      dateline,
      body,
      authors: story.authors.map((name) => authors.get(name)),
      section: sections.get(story.section),
    },
  });

/** Makes the story as a draft, links its claims and publishes it if it is to be live; does only what was not done. */
export const ensureStory = async (strapi, story, context) => {
  const { documentId } =
    (await draftOf(strapi, story.slug)) ?? (await create(strapi, story, context));
  const ref = { uid: STORY, documentId, locale: LOCALE };
  await ensureLinks(strapi, ref, story, context.sources);
  if (!story.isPublished) return;
  const live = await strapi
    .documents(STORY)
    .findOne({ documentId, locale: LOCALE, status: 'published' });
  if (live === null) await strapi.documents(STORY).publish({ documentId, locale: LOCALE });
};

/** The story that a newcomer is to open first; `null` when it is gone. */
export const storyToOpenFirst = (strapi, { slug }) => draftOf(strapi, slug);
