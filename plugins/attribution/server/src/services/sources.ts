import { z } from 'zod';
import type { createSource } from '../../../contracts/source';
import type { ShownSource } from '../../../contracts/wire';
import { unknownDocument } from '../errors';
import type { Table } from '../table';
import type { OutletRow } from './records';
import { SOURCE_POPULATE, shownSourceOf, storedDate, type SourceRow } from './records';

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

/** Every word must be somewhere in the record. */
const holding = (search: string) => {
  const words = search.split(/\s+/u).filter((word) => word !== '');
  return { $and: words.map((word) => ({ $or: SEARCHED.map((field) => field(word)) })) };
};

/** The records that claims rest on. */
export const sourcesService = (dependencies: SourcesDependencies) => {
  const { sources, redirects, outletNamed, createDocument } = dependencies;
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

  return {
    byId,
    standing,

    /** Rows that a query of the database layer would touch. */
    matching: (where: Readonly<Record<string, unknown>>) => sources.find({ ...WHOLE, where }),

    /** Newest first. */
    async search(search: string, limit: number): Promise<readonly ShownSource[]> {
      const rows = await sources.find({
        ...WHOLE,
        where: { $and: [holding(search), UNMERGED] },
        orderBy: { id: 'desc' },
        limit,
      });
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

    restingOnSource: (sourceDocumentId: string) =>
      sources.find({ ...WHOLE, where: { basedOn: { documentId: sourceDocumentId } } }),
  };
};
