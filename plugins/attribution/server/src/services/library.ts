import type {
  FindRecordResponse,
  ListClaimsResponse,
  ListDuplicatesQuery,
  ListDuplicatesResponse,
  ListedRecord,
  ListRecordsQuery,
  ListRecordsResponse,
} from '../../../contracts/library';
import { unknownDocument } from '../errors';
import type { Table } from '../table';
import type { LinkRow } from './link-row';
import {
  LISTED,
  listedRecordOf,
  recordPageOf,
  WHOLE,
  type ListedRow,
  type RestingCounts,
  type WholeRow,
} from './library-rows';
import { nearTitles } from './near-titles';
import { titlesOf, type ReadableStories } from './readable-titles';
import { keyOf, subjectOfRow } from './target';
import type { PageRef } from './trail';

export interface LibraryDependencies {
  readonly listed: Table<ListedRow>;
  readonly whole: Table<WholeRow>;
  readonly links: Table<LinkRow>;
  readonly idsOf: (
    asked: ListRecordsQuery,
  ) => Promise<{ readonly ids: readonly number[]; readonly total: number }>;
  readonly restingOn: (ids: readonly number[]) => Promise<ReadonlyMap<number, RestingCounts>>;
  readonly alike: (
    sign: ListDuplicatesQuery['sign'],
    offset: number,
    limit: number,
  ) => Promise<readonly (readonly number[])[]>;
}

const NOTHING: RestingCounts = { stories: 0, claims: 0 };
const MOST_NAMED = 50;
const GROUPS = 20;

/** The newsroom's records: found, looked at, and what rests on them. */
export const libraryService = (dependencies: LibraryDependencies) => {
  const { listed, whole, links, idsOf, restingOn, alike } = dependencies;

  const byRowId = async (ids: readonly number[]): Promise<ReadonlyMap<number, ListedRecord>> => {
    if (ids.length === 0) return new Map();
    const rows = await listed.find({ ...LISTED, where: { id: { $in: [...ids] } } });
    const counts = await restingOn(ids);
    return new Map(rows.map((row) => [row.id, listedRecordOf(row, counts.get(row.id) ?? NOTHING)]));
  };

  const named = (where: Readonly<Record<string, unknown>>) =>
    listed.find({ ...LISTED, where, orderBy: { id: 'asc' }, limit: MOST_NAMED });

  return {
    async page(asked: ListRecordsQuery): Promise<ListRecordsResponse> {
      const { ids, total } = await idsOf(asked);
      const { page, pageSize } = asked;
      const records = await byRowId(ids);
      const data = ids.flatMap((id) => records.get(id) ?? []);
      return { data, meta: { page, pageSize, total } };
    },

    async record(
      documentId: string,
      maySeeAnonymity: boolean,
    ): Promise<FindRecordResponse['data']> {
      const row = await whole.first({ ...WHOLE, where: { documentId } });
      if (row === null) throw unknownDocument('source record');
      const others = {
        basisOf: await named({ basedOn: { documentId } }),
        mergedHere: await named({ mergedInto: { documentId } }),
      };
      const counts = await restingOn([row.id]);
      return recordPageOf(row, counts.get(row.id) ?? NOTHING, others, maySeeAnonymity);
    },

    /** Words of stories are shown to those who may read the story. */
    async claims(
      documentId: string,
      { page, pageSize }: PageRef,
      readable: ReadableStories,
    ): Promise<ListClaimsResponse> {
      const where = { source: { documentId } };
      const rows = await links.find({
        where,
        orderBy: { id: 'desc' },
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      const titles = await titlesOf(rows.map(subjectOfRow), readable);
      const data = rows.flatMap((row) => {
        const storyTitle = titles.get(keyOf(subjectOfRow(row)));
        return storyTitle === undefined ? [] : [claimOf(row, storyTitle)];
      });
      const total = await links.count(where);
      return { data, meta: { page, pageSize, total, hidden: rows.length - data.length } };
    },

    /** A page may hold few where records of a day are not alike after all. */
    async duplicates({ sign, offset }: ListDuplicatesQuery): Promise<ListDuplicatesResponse> {
      const found = await alike(sign, offset, GROUPS);
      const records = await byRowId([...new Set(found.flat())]);
      const data = found.flatMap((ids) => {
        const group = ids.flatMap((id) => records.get(id) ?? []);
        const near = sign === 'address' ? [group] : nearTitles(group);
        return near.map((each) => ({ records: [...each] }));
      });
      return { data, meta: { next: found.length < GROUPS ? null : offset + GROUPS } };
    },
  };
};

const claimOf = (row: LinkRow, storyTitle: string): ListClaimsResponse['data'][number] => ({
  documentId: row.documentId,
  uid: row.targetUid,
  storyId: row.targetDocumentId,
  locale: row.targetLocale,
  storyTitle,
  field: row.field,
  quote: row.exact,
  role: row.role,
  state: row.state,
});
