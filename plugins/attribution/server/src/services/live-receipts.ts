import { z } from 'zod';
import type { GetReceiptResponse } from '../../../contracts/content';
import { linkSchema, type DocumentRef } from '../../../contracts/wire';
import type { Subject } from '../../../engine/trail/hash-chain';
import { noReceipt, notGoverned, unknownDocument } from '../errors';
import type { Table } from '../table';
import type { GovernedType } from './governed';
import { receiptRecordSchema, type ReceiptRecord } from './open-records';
import { receiptRowSchema } from './receipts';
import { subjectOfStored, type StoriesService, type StoredVersion } from './stories';
import { targetOf } from './target';

type LiveReceipt = GetReceiptResponse['data'];
type Source = LiveReceipt['links'][number]['source'];

/** A receipt with the links that the live story keeps. */
export const wholeReceiptSchema = receiptRowSchema.extend({
  checkedAt: z.string(),
  links: z.array(
    z.object({
      selector: z.object({ field: z.string(), quote: z.object({ exact: z.string() }) }),
      source: receiptRecordSchema,
      role: linkSchema.shape.role,
      state: z.string(),
    }),
  ),
});
type WholeReceipt = z.infer<typeof wholeReceiptSchema>;

const COLUMNS = Object.keys(wholeReceiptSchema.shape);

export interface LiveReceiptsDependencies {
  readonly typeOf: (uid: string) => GovernedType | null;
  readonly liveOf: StoriesService['liveOf'];
  readonly askedLocales: StoriesService['askedLocales'];
  readonly textHashOf: (version: StoredVersion) => string;
  readonly receipts: Table<WholeReceipt>;
  readonly published: (kept: readonly ReceiptRecord[]) => Promise<readonly Source[]>;
}

/** What live versions of stories rest on: by their receipts, since the links of a draft go on changing. */
export const liveReceiptsService = (dependencies: LiveReceiptsDependencies) => {
  const { typeOf, liveOf, askedLocales, textHashOf, receipts, published } = dependencies;

  const latestOf = (subject: Subject): Promise<WholeReceipt | null> =>
    receipts.first({ select: COLUMNS, where: targetOf(subject), orderBy: { id: 'desc' } });

  return {
    /** Throws a 404 where the story is not live in this locale, or no receipt is for the text that is. */
    async of({ uid, documentId, locale }: DocumentRef): Promise<LiveReceipt> {
      const type = typeOf(uid);
      if (type === null) throw notGoverned(uid);
      const [live] = await liveOf(type, documentId, await askedLocales(locale));
      if (live === undefined) throw unknownDocument('live story in this locale');
      const subject = subjectOfStored(live);
      const receipt = await latestOf(subject);
      if (receipt?.textHash !== textHashOf(live)) throw noReceipt(live.title);
      const standing = receipt.links.filter(({ state }) => state === 'ok');
      const sources = await published(standing.map(({ source }) => source));
      return {
        ...subject,
        title: live.title,
        checkedAt: receipt.checkedAt,
        links: standing.flatMap(({ selector, role }, index) => {
          const source = sources[index];
          const { field, quote } = selector;
          return source === undefined ? [] : [{ field, quote: quote.exact, role, source }];
        }),
      };
    },
  };
};
