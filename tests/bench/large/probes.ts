import { STORY } from '../../support/stories';
import type { Newsroom } from '../../support/strapi';
import { libraryProbesOf } from './library-probes';
import { of, page, type Probe } from './probe';

const DAY_MS = 86_400_000;
const LAST_DAY = Date.parse('2026-11-01');
const SECTIONS = ['Business', 'Courts', 'Culture', 'Education', 'Harbour'] as const;
const WORDS = ['ferries', 'boats', 'council', 'wages again', 'roofs'] as const;

const day = (back: number): string => new Date(LAST_DAY - back * DAY_MS).toISOString().slice(0, 10);

/** What is asked, as far as the newsroom has it. */
export const probesOf = async (newsroom: Newsroom): Promise<readonly Probe[]> => {
  const { strapi } = newsroom;
  const stories: readonly { documentId: string }[] = await strapi.db
    .query('plugin::attribution.report')
    .findMany({ orderBy: { savedAt: 'desc' }, limit: 100 });
  const ids = stories.map(({ documentId: _row, ...story }) =>
    Reflect.get(story, 'targetDocumentId'),
  );
  return [
    {
      name: 'flags of a list’s page',
      isPaged: true,
      path: (turn) =>
        `/reports?uid=${STORY}&locale=en&documentIds=${ids.slice(turn % 50, (turn % 50) + 50).join(',')}`,
    },
    { name: 'the desk', isPaged: true, path: (turn) => `/desk?page=${page(turn)}` },
    {
      name: 'the desk, blocked',
      isPaged: true,
      path: (turn) => `/desk?view=blocked&page=${page(turn)}`,
    },
    {
      name: 'the desk, live on one source',
      isPaged: true,
      path: (turn) => `/desk?view=one-source&page=${(turn % 3) + 1}`,
    },
    {
      name: 'the desk, on retracted sources',
      isPaged: true,
      path: (turn) => `/desk?view=retracted&page=${(turn % 3) + 1}`,
    },
    {
      name: 'the desk, of one section',
      isPaged: true,
      path: (turn) => `/desk?section=${of(SECTIONS, turn)}&sort=published&page=${page(turn)}`,
    },
    {
      name: 'the desk, by title',
      isPaged: true,
      path: (turn) => `/desk?search=${of(WORDS, turn)}&sort=title`,
    },
    { name: 'choices of the desk', isPaged: false, path: () => '/desk/choices' },
    {
      name: 'decisions on one rule',
      isPaged: false,
      path: () => '/rules/orphan-quote/decisions',
    },
    {
      name: 'requests that wait',
      isPaged: true,
      path: (turn) => `/requests?state=open&page=${(turn % 3) + 1}`,
    },
    {
      name: 'requests answered',
      isPaged: true,
      path: (turn) => `/requests?state=granted&page=${page(turn)}`,
    },
    { name: 'live and unchecked', isPaged: true, path: () => '/unchecked' },
    { name: 'trail', isPaged: true, path: (turn) => `/trail?page=${page(turn)}` },
    {
      name: 'trail of one kind',
      isPaged: true,
      path: (turn) => `/trail?kind=published&page=${page(turn)}`,
    },
    {
      name: 'trail of one person',
      isPaged: true,
      path: (turn) => `/trail?actorId=${(turn % 50) + 1}&page=${(turn % 5) + 1}`,
    },
    {
      name: 'trail of one story',
      isPaged: true,
      path: (turn) => `/trail?uid=${STORY}&documentId=${of(ids, turn)}`,
    },
    {
      name: 'a story’s panel',
      isPaged: true,
      path: (turn) => `/contexts/${STORY}/${of(ids, turn)}?locale=en`,
    },
    {
      name: 'records by words',
      isPaged: true,
      path: (turn) => `/sources?search=${of(WORDS, turn)}`,
    },
    {
      name: 'insights of 13 weeks',
      isPaged: false,
      path: (turn) => `/insights?from=${day(90 + turn * 7)}&to=${day(turn * 7)}`,
    },
    {
      name: 'insights of 13 weeks, one section',
      isPaged: false,
      path: (turn) =>
        `/insights?from=${day(90 + turn * 7)}&to=${day(turn * 7)}&section=${of(SECTIONS, turn)}`,
    },
    {
      name: 'insights of a year',
      isPaged: false,
      path: (turn) => `/insights?from=${day(364 + turn)}&to=${day(turn)}`,
    },
    ...(await libraryProbesOf(newsroom)),
    {
      name: 'policies that were saved',
      isPaged: true,
      path: (turn) => `/policy/versions?page=${page(turn)}`,
    },
  ];
};
