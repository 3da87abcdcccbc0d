import { STORY } from '../../support/stories';
import type { Bulk, Row } from './bulk';
import type { Chance } from './chance';
import type { MadeRecord } from './records';
import { later } from './size';
import type { MadeStory } from './stories';

const LINK = 'plugin::attribution.link';
const REPORT = 'plugin::attribution.report';
const WAIVER = 'plugin::attribution.waiver';
const REQUEST = 'plugin::attribution.request';
const RECEIPT = 'plugin::attribution.receipt';

const MOST_LINKS = 7;
const LOST_SHARE = 0.01;
const WAIVED_SHARE = 0.15;
const ASKED_SHARE = 0.08;
const OPEN_SHARE = 0.04;
/** Drafts that stand on a record of the day, rather than on any that is there. */
const TOPICAL_SHARE = 0.7;

const RULES = [
  'orphan-quote',
  'unattributed-number',
  'unlinked-claim',
  'garbled-attribution',
  'vouching-verb',
  'placeholder-marker',
] as const;

const targetOf = ({ documentId }: MadeStory) => ({
  target_uid: STORY,
  target_document_id: documentId,
  target_locale: 'en',
});

/** What all rows beside a story have. */
const rowOf = (chance: Chance, id: number, story: MadeStory, moment: Date): Row => ({
  id,
  document_id: chance.documentId(),
  ...targetOf(story),
  created_at: moment,
  updated_at: moment,
});

type LinksByStory = readonly (readonly MadeRecord[])[];

/** Claims tied to records: mostly to what the newsroom made at that time. Answers the records of each story. */
export const fillLinks = async (
  bulk: Bulk,
  chance: Chance,
  stories: readonly MadeStory[],
  records: readonly MadeRecord[],
): Promise<LinksByStory> => {
  const rows: Row[] = [];
  const ties: [number, number][] = [];
  const byStory = stories.map((story, place) => {
    const linked: MadeRecord[] = [];
    for (let links = chance.below(MOST_LINKS); links > 0; links -= 1) {
      const near = Math.floor((place / stories.length) * records.length) - chance.below(200);
      const record =
        records[chance.happens(TOPICAL_SHARE) ? Math.max(0, near) : chance.skewed(records.length)];
      if (record === undefined) continue;
      const id = rows.length + 1;
      const isLost = chance.happens(LOST_SHARE);
      rows.push({
        ...rowOf(chance, id, story, story.savedAt),
        field: 'body',
        exact: 'the mayor said',
        prefix: 'by the river, ',
        suffix: '.',
        start: 75,
        end: 89,
        role: 'supports',
        state: isLost ? 'lost' : 'ok',
        version: 1,
        made_by: `Author ${story.author + 1}`,
        made_by_id: String(story.author + 1),
      });
      ties.push([id, record.id]);
      if (!isLost) linked.push(record);
    }
    return linked;
  });
  await bulk.insert(LINK, rows);
  await bulk.tie(LINK, 'source', ties);
  return byStory;
};

/** Waivers, and what reporters asked for; answers on which stories editors have still to answer. */
export const fillOverrides = async (
  bulk: Bulk,
  chance: Chance,
  stories: readonly MadeStory[],
): Promise<ReadonlySet<MadeStory>> => {
  const waivers: Row[] = [];
  const requests: Row[] = [];
  const waiting = new Set<MadeStory>();
  for (const story of stories) {
    const flag = {
      fingerprint: chance.documentId(),
      rule: chance.one(RULES),
      quote: 'The levy brought in less than was hoped for.',
      asked_by: `Author ${story.author + 1}`,
      asked_by_id: String(story.author + 1),
    };
    if (chance.happens(WAIVED_SHARE)) {
      const coversBlockers = chance.happens(0.3);
      waivers.push({
        ...rowOf(chance, waivers.length + 1, story, story.savedAt),
        ...flag,
        reason: chance.one(['not-a-claim', 'background', 'tool-error'] as const),
        covers_blockers: coversBlockers,
        approved_by: coversBlockers ? 'editor Example' : null,
      });
    }
    if (chance.happens(ASKED_SHARE)) {
      const isOpen = chance.happens(OPEN_SHARE);
      if (isOpen) waiting.add(story);
      requests.push({
        ...rowOf(chance, requests.length + 1, story, story.savedAt),
        ...flag,
        title: story.title,
        note: 'The treasurer confirmed it on the phone.',
        asked_at: story.savedAt,
        state: isOpen ? 'open' : chance.one(['granted', 'declined'] as const),
        answer: isOpen ? null : 'Fine by me.',
        answered_by: isOpen ? null : 'editor Example',
        answered_at: isOpen ? null : later(story.savedAt, 1),
      });
    }
  }
  await bulk.insert(WAIVER, waivers);
  await bulk.insert(REQUEST, requests);
  return waiting;
};

const originsOf = (records: readonly MadeRecord[]): number =>
  new Set(records.map(({ outlet, id }) => (outlet === null ? `record ${id}` : `outlet ${outlet}`)))
    .size;

const stateOf = ({ publishedAt, isModified }: MadeStory): string => {
  if (publishedAt === null) return 'draft';
  return isModified ? 'modified' : 'published';
};

/** What lists know of each story, and the proof of each publication. */
export const fillReports = async (
  bulk: Bulk,
  chance: Chance,
  stories: readonly MadeStory[],
  links: LinksByStory,
  waiting: ReadonlySet<MadeStory>,
): Promise<void> => {
  const reports: Row[] = [];
  const receipts: Row[] = [];
  for (const [place, story] of stories.entries()) {
    const linked = links[place] ?? [];
    const records = [...new Set(linked)];
    const counted = (is: (record: MadeRecord) => boolean): number => records.filter(is).length;
    reports.push({
      ...rowOf(chance, place + 1, story, story.savedAt),
      title: story.title,
      blockers: chance.happens(story.publishedAt === null ? 0.4 : 0.01) ? chance.below(3) + 1 : 0,
      warnings: chance.skewed(6),
      suggestions: chance.skewed(9),
      linked: linked.length,
      text_hash: story.textHash,
      policy_version: 'daily',
      checked_at: story.savedAt,
      author: `Author ${story.author + 1}`,
      author_id: String(story.author + 1),
      section: story.section,
      saved_at: story.savedAt,
      published_at: story.publishedAt,
      state: stateOf(story),
      open_requests: waiting.has(story) ? 1 : 0,
      retracted_sources: counted(({ isRetracted }) => isRetracted),
      sources: records.length,
      origins: originsOf(records),
      anonymous_sources: counted(({ isAnonymous }) => isAnonymous),
      second_hand_sources: counted(({ isSecondHand }) => isSecondHand),
    });
    if (story.publishedAt === null) continue;
    receipts.push({
      ...rowOf(chance, receipts.length + 1, story, story.publishedAt),
      title: story.title,
      text_hash: story.textHash,
      policy_version: 'daily',
      policy: JSON.stringify({ preset: 'daily' }),
      open_findings: JSON.stringify([]),
      waived_findings: JSON.stringify([]),
      links: JSON.stringify(linked.map(({ documentId }) => ({ source: { documentId } }))),
      checked_at: story.publishedAt,
      actor_type: 'admin',
      actor_id: '1',
      actor_name: 'editor Example',
    });
  }
  await bulk.insert(REPORT, reports);
  await bulk.insert(RECEIPT, receipts);
};
