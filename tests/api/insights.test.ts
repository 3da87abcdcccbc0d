import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDesk, settled, type Desk } from '../support/desk';
import { cleanStory, draftOf, STORY } from '../support/stories';
import { documentsIn } from '../support/strapi';

const BRIEF = 'api::brief.brief';

let desk: Desk;

const table = (name: string) => desk.newsroom.strapi.db.query(`plugin::attribution.${name}`);

/** What stands beside a story of the type that is not localised, or of the one that is. */
const targetOf = (name: string, isBrief = false) => ({
  targetUid: isBrief ? BRIEF : STORY,
  targetDocumentId: name,
  targetLocale: isBrief ? null : 'en',
});

interface Counted {
  readonly section: string | null;
  readonly publishedAt: string | null;
  readonly sources: number;
  readonly origins: number;
  readonly anonymousSources?: number;
  readonly secondHandSources?: number;
  readonly isBrief?: boolean;
}

/** The report on a story as it is stored after a save. */
const count = async (name: string, { isBrief = false, ...numbers }: Counted): Promise<void> => {
  await table('report').create({
    data: {
      ...targetOf(name, isBrief),
      title: name,
      blockers: 0,
      warnings: 0,
      suggestions: 0,
      linked: 0,
      textHash: 'hash',
      policyVersion: 'daily',
      checkedAt: '2026-04-20T00:00:00.000Z',
      state: numbers.publishedAt === null ? 'draft' : 'published',
      anonymousSources: 0,
      secondHandSources: 0,
      ...numbers,
    },
  });
};

const waive = async (
  name: string,
  rule: string,
  coversBlockers: boolean,
  createdAt: string,
  isBrief = false,
): Promise<void> => {
  await table('waiver').create({
    data: {
      ...targetOf(name, isBrief),
      fingerprint: `${rule} ${createdAt}`,
      rule,
      quote: 'TK',
      reason: 'not-a-claim',
      coversBlockers,
      createdAt,
    },
  });
};

const make = async (type: string, data: object): Promise<number> =>
  (await table(type).create({ data })).id;

const link = (name: string, source: number, state = 'ok', isBrief = false) =>
  make('link', {
    ...targetOf(name, isBrief),
    field: 'body',
    exact: 'Four boats sank.',
    start: 0,
    end: 16,
    state,
    role: 'supports',
    version: 1,
    source,
  });

/** Five live stories in two weeks; one draft; one story before these weeks and one after. */
const fillNewsroom = async (): Promise<void> => {
  await count('first of monday', {
    section: 'Harbour',
    publishedAt: '2026-03-30T00:00:00.000Z',
    sources: 3,
    origins: 2,
    anonymousSources: 1,
  });
  await count('last of sunday', {
    section: 'Harbour',
    publishedAt: '2026-04-05T23:59:59.999Z',
    sources: 1,
    origins: 1,
    secondHandSources: 1,
  });
  await count('no source', {
    section: 'Council',
    publishedAt: '2026-04-06T00:00:00.000Z',
    sources: 0,
    origins: 0,
  });
  await count('no section', {
    section: null,
    publishedAt: '2026-04-08T12:00:00.000Z',
    sources: 2,
    origins: 1,
    anonymousSources: 2,
    secondHandSources: 1,
  });
  await count('brief', {
    section: 'Council',
    publishedAt: '2026-04-12T12:00:00.000Z',
    sources: 4,
    origins: 4,
    secondHandSources: 2,
    isBrief: true,
  });
  await count('draft', { section: 'Harbour', publishedAt: null, sources: 9, origins: 1 });
  await count('too early', {
    section: 'Harbour',
    publishedAt: '2026-03-29T23:59:59.999Z',
    sources: 5,
    origins: 1,
  });
  await count('too late', {
    section: 'Sport',
    publishedAt: '2026-04-13T00:00:00.000Z',
    sources: 5,
    origins: 1,
  });

  await waive('first of monday', 'orphan-quote', true, '2026-03-30T00:00:00.000Z');
  await waive('first of monday', 'unattributed-number', false, '2026-04-06T00:00:00.000Z');
  await waive('no source', 'unattributed-number', false, '2026-04-12T23:59:59.999Z');
  await waive('draft', 'placeholder-marker', true, '2026-04-07T09:00:00.000Z');
  await waive('brief', 'orphan-quote', false, '2026-04-07T09:00:00.000Z', true);
  await waive('too early', 'orphan-quote', true, '2026-03-29T23:59:59.999Z');

  const cnn = await make('outlet', { name: 'CNN', slug: 'cnn' });
  const times = await make('outlet', { name: 'The New York Times', slug: 'the-new-york-times' });
  const nyt = await make('outlet', { name: 'NYT', slug: 'nyt', mergedInto: times });
  const [ofCnn = 0, ofNyt = 0, ofTimes = 0, ofNobody = 0] = await Promise.all(
    [cnn, nyt, times, null].map((outlet) => make('source', { title: 'Report', outlet })),
  );
  for (const source of [ofCnn, ofCnn, ofNyt]) await link('first of monday', source);
  await link('last of sunday', ofTimes);
  await link('no section', ofNobody);
  await link('no section', ofCnn, 'lost');
  await link('brief', ofNyt, 'ok', true);
  await link('draft', ofCnn);
  await link('too early', ofCnn);
};

beforeAll(async () => {
  desk = await openDesk();
  await fillNewsroom();
});
afterAll(async () => {
  await desk?.stop();
});

const read = async (query: string) => {
  const { status, body } = await desk.send('GET', `/insights?${query}`, 'editor');
  expect(status).toBe(200);
  return body.data;
};

const TWO_WEEKS = 'from=2026-03-30&to=2026-04-12';

const HARBOUR = {
  stories: 2,
  withoutSource: 0,
  onOneOrigin: 1,
  sources: 4,
  anonymousSources: 1,
  secondHandSources: 1,
};
const COUNCIL = {
  stories: 2,
  withoutSource: 1,
  onOneOrigin: 0,
  sources: 4,
  anonymousSources: 0,
  secondHandSources: 2,
  waivedBlockers: 0,
  dismissedFlags: 2,
};
const SECTIONLESS = {
  stories: 1,
  withoutSource: 0,
  onOneOrigin: 1,
  sources: 2,
  anonymousSources: 2,
  secondHandSources: 1,
  waivedBlockers: 0,
  dismissedFlags: 0,
};

describe('insights of a newsroom whose numbers were counted by hand', () => {
  it('sums the live stories of the range, and what was let stand in it', async () => {
    expect((await read(TWO_WEEKS)).total).toEqual({
      stories: 5,
      withoutSource: 1,
      onOneOrigin: 2,
      sources: 10,
      anonymousSources: 3,
      secondHandSources: 4,
      waivedBlockers: 2,
      dismissedFlags: 3,
    });
  });

  it('cuts weeks on Monday at midnight in UTC', async () => {
    expect((await read(TWO_WEEKS)).weeks).toEqual([
      {
        week: '2026-W14',
        startsOn: '2026-03-30',
        ...HARBOUR,
        waivedBlockers: 1,
        dismissedFlags: 0,
      },
      {
        week: '2026-W15',
        startsOn: '2026-04-06',
        stories: 3,
        withoutSource: 1,
        onOneOrigin: 1,
        sources: 6,
        anonymousSources: 2,
        secondHandSources: 3,
        waivedBlockers: 1,
        dismissedFlags: 3,
      },
    ]);
  });

  it('sums each section, stories without one last', async () => {
    const { sections, everySection } = await read(TWO_WEEKS);
    expect(sections).toEqual([
      { section: 'Council', ...COUNCIL },
      { section: 'Harbour', ...HARBOUR, waivedBlockers: 2, dismissedFlags: 1 },
      { section: null, ...SECTIONLESS },
    ]);
    expect(everySection).toEqual(['Council', 'Harbour']);
  });

  it('counts claims of a merged outlet for the one that it was merged into', async () => {
    expect((await read(TWO_WEEKS)).outlets).toEqual([
      { name: 'The New York Times', claims: 3 },
      { name: 'CNN', claims: 2 },
    ]);
  });

  it('tells which rules were overridden', async () => {
    expect((await read(TWO_WEEKS)).rules).toEqual([
      { rule: 'orphan-quote', waivedBlockers: 1, dismissedFlags: 1 },
      { rule: 'unattributed-number', waivedBlockers: 0, dismissedFlags: 2 },
      { rule: 'placeholder-marker', waivedBlockers: 1, dismissedFlags: 0 },
    ]);
  });

  it('speaks of one section where that is asked, and still says which others there are', async () => {
    const council = await read(`${TWO_WEEKS}&section=Council`);
    expect(council.total).toEqual(COUNCIL);
    expect(council.sections).toEqual([{ section: 'Council', ...COUNCIL }]);
    expect(council.outlets).toEqual([{ name: 'The New York Times', claims: 1 }]);
    expect(council.rules).toEqual([
      { rule: 'orphan-quote', waivedBlockers: 0, dismissedFlags: 1 },
      { rule: 'unattributed-number', waivedBlockers: 0, dismissedFlags: 1 },
    ]);
    expect(council.everySection).toEqual(['Council', 'Harbour']);
  });

  it('names a week without stories, and counts nothing in it', async () => {
    const { weeks, total } = await read('from=2026-06-03&to=2026-06-03');
    expect(weeks).toEqual([
      expect.objectContaining({ week: '2026-W23', startsOn: '2026-06-01', stories: 0 }),
    ]);
    expect(total.stories).toBe(0);
  });

  it('follows a story that goes live and down again', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const live = async () => {
      await settled(desk);
      return (await read(`from=${today}&to=${today}`)).total;
    };
    const { documentId } = await draftOf(desk.newsroom, cleanStory());
    expect(await live()).toMatchObject({ stories: 0 });
    await documentsIn(desk.newsroom, STORY).publish({ documentId });
    expect(await live()).toMatchObject({ stories: 1, withoutSource: 1 });
    await documentsIn(desk.newsroom, STORY).unpublish({ documentId });
    expect(await live()).toMatchObject({ stories: 0 });
  });

  it('is refused to a reporter, and open to who runs the newsroom', async () => {
    expect((await desk.send('GET', `/insights?${TWO_WEEKS}`, 'reporter')).status).toBe(403);
    expect((await desk.send('GET', `/insights?${TWO_WEEKS}`, 'newsroom-admin')).status).toBe(200);
  });
});
