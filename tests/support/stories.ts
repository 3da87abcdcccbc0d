import { documentsIn, type Newsroom } from './strapi';

export const STORY = 'api::story.story';

/** A Blocks value with a paragraph for each text. */
export const paragraphs = (...texts: readonly string[]) =>
  texts.map((text) => ({ type: 'paragraph', children: [{ type: 'text', text }] }));

/** One open blocking flag: a marker that somebody meant to come back to. */
export const BLOCKED_WORDS = 'The harbour office closes TK in May.';
export const CLEAN_WORDS = 'The choir met in the old hall and sang until supper.';

/** The fields of a story that must not go live. */
export const blockedStory = (title = 'Harbour office to close') => ({
  title,
  body: paragraphs(BLOCKED_WORDS),
});

/** The fields of a story that nobody objects to. */
export const cleanStory = (title = 'Choir sings until supper') => ({
  title,
  body: paragraphs(CLEAN_WORDS),
});

type Fields = ReturnType<typeof cleanStory>;

/** Saves a draft, past nothing: drafts are free. */
export const draftOf = async (
  newsroom: Newsroom,
  data: Fields,
  locale = 'en',
): Promise<{ documentId: string; id: number | string }> =>
  documentsIn(newsroom, STORY).create({ data, locale });

/** Adds or changes a draft in another locale. */
export const translate = async (
  newsroom: Newsroom,
  documentId: string,
  data: Fields,
  locale: string,
): Promise<void> => {
  await documentsIn(newsroom, STORY).update({ documentId, data, locale });
};

/** How many live rows there are, of one document or of all. */
export const liveRows = ({ strapi }: Newsroom, documentId?: string): Promise<number> =>
  strapi.db.query(STORY).count({
    where: {
      publishedAt: { $notNull: true },
      ...(documentId === undefined ? {} : { documentId }),
    },
  });

interface Event {
  readonly kind: string;
  readonly subjectDocumentId: string | null;
  readonly subjectLocale: string | null;
  readonly actorType: string;
  readonly actorName: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** The trail of a document, first event first, when all that was under way is written. */
export const trailOf = async ({ strapi }: Newsroom, documentId: string): Promise<Event[]> => {
  await strapi.plugin('attribution').service('trail').settled();
  return strapi.db.query('plugin::attribution.event').findMany({
    where: { subjectDocumentId: documentId },
    orderBy: { sequence: 'asc' },
  });
};

export const receiptsOf = ({ strapi }: Newsroom, documentId: string) =>
  strapi.db.query('plugin::attribution.receipt').findMany({
    where: { targetDocumentId: documentId },
    orderBy: { id: 'asc' },
  });
