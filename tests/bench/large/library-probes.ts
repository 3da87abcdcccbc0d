import { z } from 'zod';
import { RECORD_UIDS } from '../../../plugins/attribution/server/src/plugin-id';
import type { Newsroom } from '../../support/strapi';
import { of, page, type Probe } from './probe';

const WORDS = ['ferry', 'Ansel roofs', 'levy', 'Herald buses', 'dues'] as const;
const SORTS = ['title', 'person', 'date'] as const;
/** The first records and outlets are the most used, by far. */
const MOST_USED = 5;
const SOME = 40;

const rowsSchema = z.array(z.object({ documentId: z.string() }));

/** Ids of the first so many rows. */
const firstOf = async ({ strapi }: Newsroom, uid: string, limit: number) => {
  const rows: unknown = await strapi.db
    .query(uid)
    .findMany({ select: ['documentId'], orderBy: { id: 'asc' }, limit });
  return rowsSchema.parse(rows).map(({ documentId }) => documentId);
};

/** What is asked of the source library, and what rests on its records. */
export const libraryProbesOf = async (newsroom: Newsroom): Promise<readonly Probe[]> => {
  const records = await firstOf(newsroom, RECORD_UIDS.source, SOME);
  const outlets = await firstOf(newsroom, RECORD_UIDS.outlet, SOME);
  const mostUsed = records.slice(0, MOST_USED);
  return [
    { name: 'library', isPaged: true, path: (turn) => `/library/records?page=${page(turn)}` },
    ...SORTS.map((sort) => ({
      name: `library, by ${sort}`,
      isPaged: true,
      path: (turn: number) =>
        `/library/records?sort=${sort}&order=${of(['asc', 'desc'], turn)}&page=${page(turn)}`,
    })),
    {
      name: 'library, by words',
      isPaged: true,
      path: (turn) => `/library/records?search=${of(WORDS, turn)}`,
    },
    {
      name: 'library, of one outlet',
      isPaged: true,
      path: (turn) => `/library/records?outlet=${of(outlets, turn)}`,
    },
    {
      name: 'library, of one kind and strength',
      isPaged: true,
      path: (turn) => `/library/records?kind=article&strength=named&page=${page(turn)}`,
    },
    {
      name: 'library, anonymous of a year',
      isPaged: true,
      path: (turn) =>
        `/library/records?anonymous=yes&from=2025-06-01&to=2026-06-01&sort=date&page=${page(turn)}`,
    },
    {
      name: 'library, retracted',
      isPaged: true,
      path: () => '/library/records?status=retracted',
    },
    {
      name: 'library, not confirmed',
      isPaged: true,
      path: (turn) => `/library/records?confirmed=no&page=${page(turn)}`,
    },
    {
      name: 'a record’s page',
      isPaged: true,
      path: (turn) => `/library/records/${of(records, turn)}`,
    },
    {
      name: 'claims on a record',
      isPaged: true,
      path: (turn) => `/library/records/${of(records, turn)}/claims`,
    },
    {
      name: 'claims on the most used records',
      isPaged: false,
      path: (turn) => `/library/records/${of(mostUsed, turn)}/claims`,
    },
    {
      name: 'what a record reaches',
      isPaged: true,
      path: (turn) => `/sources/${of(records, turn)}/reach`,
    },
    {
      name: 'what the most used record reaches',
      isPaged: false,
      path: (turn) => `/sources/${of(records.slice(0, 1), turn)}/reach?page=${page(turn)}`,
    },
    {
      name: 'duplicates, by address',
      isPaged: false,
      path: (turn) => `/library/duplicates?sign=address&offset=${(turn % 3) * 20}`,
    },
    {
      name: 'duplicates, by likeness',
      isPaged: false,
      path: (turn) => `/library/duplicates?sign=likeness&offset=${(turn % 3) * 20}`,
    },
    { name: 'outlets', isPaged: true, path: (turn) => `/library/outlets?page=${page(turn)}` },
    {
      name: 'outlets by words',
      isPaged: true,
      path: (turn) => `/library/outlets?search=${of(['Herald', 'Wire', 'Ansel'], turn)}`,
    },
  ];
};
