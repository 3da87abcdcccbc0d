import { describe, expect, it } from 'vitest';
import { sourceRecordOf, storedDate } from './records';

const row = {
  id: 1,
  documentId: 's1',
  title: 'Harbour report',
  personName: null,
  strength: 'document',
  recordStatus: 'active',
  outlet: null,
} as const;

describe('the date of a record', () => {
  it.each(['2024', '2024-03', '2024-03-02', null])('comes back as precise as given: %s', (date) => {
    expect(sourceRecordOf({ ...row, ...storedDate(date) }).date).toBe(date);
  });
});
