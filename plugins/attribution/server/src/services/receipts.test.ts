import { expect, it, vi } from 'vitest';
import { receiptsService } from './receipts';

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
  const find = vi.fn(() =>
    Promise.resolve([
      receipt(1, 'ferry', 'old'),
      receipt(2, 'ferry', 'new'),
      receipt(3, 'ferry', 'french', 'fr'),
      receipt(4, 'choir', 'old'),
    ]),
  );
  const table = { find, first: vi.fn(), count: vi.fn(), create: vi.fn() };
  const receipts = receiptsService({
    receipts: { ...table, change: vi.fn(), remove: vi.fn() },
    now: () => new Date(0),
  });
  const texts = [live('ferry', 'new'), live('choir', 'new'), live('boats', 'new')];
  expect(await receipts.standingsOf(texts)).toEqual(['checked', 'text-differs', 'no-receipt']);
  expect(find).toHaveBeenCalledTimes(1);
});
