import { expect, it, vi } from 'vitest';
import type { Table } from '../table';
import { receiptsService, type ReceiptRow } from './receipts';

const receipt = (id: number, targetDocumentId: string, textHash: string, locale = 'en') => ({
  id,
  documentId: `receipt-${id}`,
  targetUid: 'api::story.story',
  targetDocumentId,
  targetLocale: locale,
  textHash,
});

const live = (documentId: string, textHash: string) => ({
  subject: { uid: 'api::story.story', documentId, locale: 'en' },
  textHash,
});

it('tells how live texts stand by their latest receipts, in one query', async () => {
  const find = vi.fn<Table<ReceiptRow>['find']>(() =>
    Promise.resolve([
      receipt(1, 'ferry', 'old'),
      receipt(2, 'ferry', 'new'),
      receipt(3, 'ferry', 'french', 'fr'),
      receipt(4, 'choir', 'old'),
    ]),
  );
  const unused = () => Promise.reject(new Error('Not asked for'));
  const receipts = receiptsService({
    receipts: {
      find,
      first: unused,
      count: unused,
      create: unused,
      change: unused,
      changeAll: async () => 0,
      remove: unused,
    },
    now: () => new Date(0),
  });
  const texts = [live('ferry', 'new'), live('choir', 'new'), live('boats', 'new')];
  expect(await receipts.standingsOf(texts)).toEqual(['checked', 'text-differs', 'no-receipt']);
  expect(find).toHaveBeenCalledTimes(1);
});
