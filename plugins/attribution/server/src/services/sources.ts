import { z } from 'zod';
import type { createSource } from '../../../contracts/source';
import type { ShownSource } from '../../../contracts/wire';
import { isWithdrawn } from '../../../engine/records/source-record';
import { unknownDocument } from '../errors';
import type { Table } from '../table';
import type { OutletRow } from './records';
import {
  SOURCE_POPULATE,
  shownSourceOf,
  sourceRecordOf,
  storedDate,
  type SourceRow,
} from './records';

/** A record as the panel asks for it. */
export type NewSource = z.output<typeof createSource.body>;

const redirectedSchema = z.object({ documentId: z.string() });

/** A record with the one that it was merged into. */
export const redirectRowSchema = redirectedSchema.extend({
  mergedInto: redirectedSchema.nullable(),
});

export interface SourcesDependencies {
  readonly sources: Table<SourceRow>;
  readonly redirects: Table<z.infer<typeof redirectRowSchema>>;
  /** Row ids of the newest records that hold every word, and are not merged into another. */
  readonly newestHolding: (search: string, limit: number) => Promise<readonly number[]>;
  readonly outletNamed: (name: string) => Promise<OutletRow>;
  /** Through the Document Service, so that the record is checked like any other. Gives its id. */
  readonly createDocument: (data: Readonly<Record<string, unknown>>) => Promise<string>;
}

const WHOLE = { populate: SOURCE_POPULATE };

const SEARCHED = [
  (text: string) => ({ title: { $containsi: text } }),
  (text: string) => ({ personName: { $containsi: text } }),
  (text: string) => ({ url: { $containsi: text } }),
  (text: string) => ({ outlet: { name: { $containsi: text } } }),
];

const UNMERGED = { mergedInto: { id: { $null: true } } };

/** Every word must be somewhere in the record, which is not merged into another. */
const holding = (search: string) => {
  const words = search.split(/\s+/u).filter((word) => word !== '');
  const held = words.map((word) => ({ $or: SEARCHED.map((field) => field(word)) }));
  return { $and: [...held, UNMERGED] };
};

/** The records that claims rest on. */
export const sourcesService = (dependencies: SourcesDependencies) => {
  const { sources, redirects, newestHolding, outletNamed, createDocument } = dependencies;
  const byId = (documentId: string) => sources.first({ ...WHOLE, where: { documentId } });

  /** The record, or the one that stands for it since they were merged. */
  const standing = async (documentId: string): Promise<SourceRow | null> => {
    const row = await redirects.first({
      select: ['id', 'documentId'],
      where: { documentId },
      populate: { mergedInto: { select: ['documentId'] } },
    });
    if (row === null) return null;
    return row.mergedInto === null ? byId(documentId) : standing(row.mergedInto.documentId);
  };

  const whoseParent = (where: Readonly<Record<string, unknown>>) =>
    sources.find({ populate: { outlet: true }, where });

  /** Those among these whose own status is such a one, or that are based on what has been withdrawn. */
  const fallenAmong = async (
    documentIds: readonly string[],
    isFallen: typeof isWithdrawn,
  ): Promise<readonly string[]> => {
    if (documentIds.length === 0) return [];
    const rows = await sources.find({
      ...WHOLE,
      where: { documentId: { $in: [...documentIds] } },
    });
    return rows.flatMap((row) => {
      const { documentId, status, withdrawn } = sourceRecordOf(row);
      return isFallen(status) || withdrawn.length > 0 ? [documentId] : [];
    });
  };

  return {
    byId,
    standing,

    /** What a search asks of the database layer. */
    holding,

    /** Rows that a query of the database layer would touch. */
    matching: (where: Readonly<Record<string, unknown>>) => sources.find({ ...WHOLE, where }),

    /** Newest first. */
    async search(search: string, limit: number): Promise<readonly ShownSource[]> {
      const ids = await newestHolding(search, limit);
      if (ids.length === 0) return [];
      const where = { id: { $in: [...ids] } };
      const rows = await sources.find({ ...WHOLE, where, orderBy: { id: 'desc' } });
      return rows.map(shownSourceOf);
    },

    /** The first record of a page, by its canonical address, or what it was merged into. */
    async at(canonicalUrl: string): Promise<ShownSource | null> {
      const [row] = await sources.find({
        ...WHOLE,
        where: { canonicalUrl },
        orderBy: { id: 'asc' },
        limit: 1,
      });
      const survivor = row === undefined ? null : await standing(row.documentId);
      return survivor === null ? null : shownSourceOf(survivor);
    },

    async make({ outlet, person, date, ...source }: NewSource): Promise<ShownSource> {
      const outletRow = outlet === null ? null : await outletNamed(outlet);
      const documentId = await createDocument({
        ...source,
        ...storedDate(date),
        dateUnknownReason: date === null ? 'Not known when the record was made' : null,
        personName: person,
        outlet: outletRow?.documentId ?? null,
      });
      const made = await byId(documentId);
      if (made === null) throw unknownDocument('source record');
      return shownSourceOf(made);
    },

    restingOnOutlet: (outletDocumentId: string) =>
      sources.find({ ...WHOLE, where: { outlet: { documentId: outletDocumentId } } }),

    mergedInto: (sourceDocumentId: string) =>
      sources.find({ ...WHOLE, where: { mergedInto: { documentId: sourceDocumentId } } }),

    /** The record, all that were merged into it, and all that are based on these, by id: the title of the one in between, `null` for the record itself. */
    async familyOf(documentId: string): Promise<ReadonlyMap<string, string | null>> {
      const family = new Map<string, string | null>([[documentId, null]]);
      const waiting = [documentId];
      for (let parent = waiting.pop(); parent !== undefined; parent = waiting.pop()) {
        const merged = await whoseParent({ mergedInto: { documentId: parent } });
        const based = await whoseParent({ basedOn: { documentId: parent } });
        const found: readonly (readonly [string, string | null])[] = [
          ...merged.map((row) => [row.documentId, family.get(parent) ?? null] as const),
          ...based.map((row) => [row.documentId, row.title] as const),
        ];
        for (const [id, via] of found) {
          if (family.has(id)) continue;
          family.set(id, via);
          waiting.push(id);
        }
      }
      return family;
    },

    /** Those among these that have been retracted, or are based on what has been withdrawn. */
    async retractedAmong(documentIds: readonly string[]): Promise<readonly string[]> {
      if (documentIds.length === 0) return [];
      const fallen = await fallenAmong(documentIds, (status) => status === 'retracted');
      // Live stories go on naming a record that has been merged into another since.
      const merged = await whoseParent({
        documentId: { $in: [...documentIds] },
        mergedInto: { recordStatus: 'retracted' },
      });
      return [...new Set([...fallen, ...merged.map(({ documentId }) => documentId)])];
    },

    /** Those among these that nobody can rest on, or that are based on such a one. */
    withdrawnAmong: async (documentIds: readonly string[]): Promise<ReadonlySet<string>> =>
      new Set(await fallenAmong(documentIds, isWithdrawn)),

    restingOnSource: (sourceDocumentId: string) =>
      sources.find({ ...WHOLE, where: { basedOn: { documentId: sourceDocumentId } } }),
  };
};

export type SourcesService = ReturnType<typeof sourcesService>;
