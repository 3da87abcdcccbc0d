import { HARBOUR_SENTENCES } from '../harbour-sentences';
import { paragraphs, STORY } from '../../support/stories';
import type { Bulk, Row } from './bulk';
import type { Chance } from './chance';
import { later, momentOf, type Size } from './size';

const SECTION = 'api::section.section';
const AUTHOR = 'api::author.author';
const LIVE_SHARE = 0.85;
const MODIFIED_SHARE = 0.05;

const SECTIONS = [
  'Business',
  'Courts',
  'Culture',
  'Education',
  'Harbour',
  'Health',
  'Opinion',
  'Politics',
  'Science',
  'Sport',
  'Town',
  'Weather',
] as const;

const TOPICS = ['dues', 'roofs', 'ferries', 'buses', 'levies', 'wages', 'boats', 'floods'] as const;
const VERBS = [
  'rise again',
  'fall for once',
  'are put off',
  'divide the council',
  'cost more',
] as const;

export interface MadeStory {
  readonly documentId: string;
  readonly title: string;
  readonly section: string;
  readonly author: number;
  readonly savedAt: Date;
  /** `null` where it never went live. */
  readonly publishedAt: Date | null;
  readonly isModified: boolean;
  readonly textHash: string;
}

const bodyOf = (chance: Chance): readonly string[] =>
  [1, 2, 3].map(
    (number) => `${chance.one(HARBOUR_SENTENCES)} ${chance.one(HARBOUR_SENTENCES)} (${number})`,
  );

/** What is there beside stories before there are any. */
export const fillDesk = async (bulk: Bulk, chance: Chance, { authors }: Size): Promise<void> => {
  const made = { created_at: new Date(), updated_at: new Date(), published_at: new Date() };
  const rowsOf = (names: readonly string[]) =>
    names.map((name, place) => ({
      id: place + 1,
      document_id: chance.documentId(),
      name,
      ...made,
    }));
  await bulk.insert(SECTION, rowsOf(SECTIONS));
  await bulk.insert(
    AUTHOR,
    rowsOf(Array.from({ length: authors }, (_, place) => `Author ${place + 1}`)),
  );
};

interface Draft {
  readonly title: string;
  readonly body: ReturnType<typeof paragraphs>;
}

/** Stories of two years, most of them live: a draft row and, where live, a published one. */
export const fillStories = async (
  bulk: Bulk,
  chance: Chance,
  size: Size,
  textHashOf: (draft: Draft) => string,
): Promise<readonly MadeStory[]> => {
  const made: MadeStory[] = [];
  const rows: Row[] = [];
  const inSection: [number, number][] = [];
  const byAuthor: [number, number][] = [];
  for (let place = 0; place < size.stories; place += 1) {
    const moment = momentOf(place, size);
    const isLive = chance.happens(LIVE_SHARE);
    const isModified = isLive && chance.happens(MODIFIED_SHARE);
    const savedAt = isModified ? later(moment, 5) : moment;
    const publishedAt = isLive ? later(moment, 1) : null;
    const section = chance.skewed(SECTIONS.length);
    const author = chance.below(size.authors);
    const documentId = chance.documentId();
    const title = `${chance.one(SECTIONS)}: ${chance.one(TOPICS)} ${chance.one(VERBS)} (${place + 1})`;
    const body = paragraphs(...bodyOf(chance));
    const row = {
      document_id: documentId,
      title,
      slug: `story-${place + 1}`,
      body: JSON.stringify(body),
      locale: 'en',
      created_at: moment,
    };
    const draftId = place * 2 + 1;
    const ids = isLive ? [draftId, draftId + 1] : [draftId];
    rows.push({ ...row, id: draftId, updated_at: savedAt, published_at: null });
    if (isLive) {
      rows.push({ ...row, id: draftId + 1, updated_at: publishedAt, published_at: publishedAt });
    }
    for (const id of ids) {
      inSection.push([id, section + 1]);
      byAuthor.push([id, author + 1]);
    }
    made.push({
      documentId,
      title,
      section: SECTIONS[section] ?? SECTIONS[0],
      author,
      savedAt,
      publishedAt,
      isModified,
      textHash: textHashOf({ title, body }),
    });
  }
  await bulk.insert(STORY, rows);
  await bulk.tie(STORY, 'section', inSection);
  await bulk.tie(STORY, 'authors', byAuthor);
  return made;
};
