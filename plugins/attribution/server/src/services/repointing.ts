import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { relationTableOf, tableWithin, inTransaction } from '../strapi-parts';
import { batchesOf } from './batches-of';

const takenSchema = z.object({
  /** Document ids of what leads to the survivor now. */
  moved: z.array(z.string()),
  /** Document ids of what led to both, or would lead to itself: they lead to the survivor alone, or nowhere. */
  dropped: z.array(z.object({ documentId: z.string(), order: z.number().nullable() })),
});
type Taken = z.infer<typeof takenSchema>;

/** One relation that leads to what is merged: leads it to the survivor, and back. By row ids. */
export interface Repointing {
  readonly name: string;
  readonly take: (from: number, to: number) => Promise<Taken>;
  /** What does not lead to the survivor any more is left where it is. Tells how many came back. */
  readonly giveBack: (taken: unknown, from: number, to: number) => Promise<number>;
}

const BATCH = 1_000;

const holdersSchema = z.array(
  z.object({ id: z.number(), documentId: z.string(), order: z.number().nullish() }),
);
type Holder = z.infer<typeof holdersSchema>[number];

/** In the open transaction: Strapi would read and write each row on its own. */
export const repointing = (
  strapi: Core.Strapi,
  name: string,
  uid: string,
  attribute: string,
): Repointing => {
  const relation = relationTableOf(strapi, uid, attribute);
  const { tableName } = strapi.db.metadata.get(uid);
  const table = (as: string) =>
    inTransaction(strapi, (open) => Promise.resolve({ query: tableWithin(strapi, open, as) }));

  const leadingTo = async (target: number): Promise<readonly Holder[]> => {
    const { query } = await table(`${relation.name} as r`);
    const rows: unknown = await query
      .join(`${tableName} as h`, 'h.id', `r.${relation.holder}`)
      .where(`r.${relation.target}`, target)
      .orderBy('h.id')
      .select({
        id: 'h.id',
        documentId: 'h.document_id',
        ...(relation.order === null ? {} : { order: `r.${relation.order}` }),
      });
    return holdersSchema.parse(rows);
  };

  const lead = async (holders: readonly Holder[], from: number, to: number): Promise<void> => {
    for (const batch of batchesOf(holders, BATCH)) {
      const { query } = await table(relation.name);
      await query
        .where(relation.target, from)
        .whereIn(
          relation.holder,
          batch.map(({ id }) => id),
        )
        .update({ [relation.target]: to });
    }
  };

  return {
    name,

    async take(from, to) {
      const holders = await leadingTo(from);
      const taken = new Set((await leadingTo(to)).map(({ id }) => id));
      const isOwn = ({ id }: Holder): boolean => name === 'basedOn' && id === to;
      const dropped = holders.filter((holder) => taken.has(holder.id) || isOwn(holder));
      const moved = holders.filter((holder) => !dropped.includes(holder));
      await lead(moved, from, to);
      for (const { id } of dropped) {
        const { query } = await table(relation.name);
        await query.where({ [relation.holder]: id, [relation.target]: from }).delete();
      }
      return {
        moved: moved.map(({ documentId }) => documentId),
        dropped: dropped.map(({ documentId, order = null }) => ({ documentId, order })),
      };
    },

    async giveBack(taken, from, to) {
      const { moved, dropped } = takenSchema.parse(taken);
      const wanted = new Set(moved);
      const back = (await leadingTo(to)).filter(({ documentId }) => wanted.has(documentId));
      await lead(back, to, from);
      for (const { documentId, order } of dropped) {
        const { query: holders } = await table(tableName);
        const rows: unknown = await holders
          .where('document_id', documentId)
          .select({ id: 'id', documentId: 'document_id' });
        for (const { id } of holdersSchema.parse(rows)) {
          const { query } = await table(relation.name);
          const place = relation.order === null ? {} : { [relation.order]: order };
          await query.insert({ [relation.holder]: id, [relation.target]: from, ...place });
        }
      }
      return back.length;
    },
  };
};
