import { describe, expect, it } from 'vitest';
import { sourceRecordOf, storedDate, type OriginRow } from './records';

const row = {
  id: 1,
  documentId: 's1',
  title: 'Harbour report',
  personName: null,
  strength: 'document',
  recordStatus: 'active',
  statusReason: null,
  outlet: null,
  excerpts: null,
  url: null,
  archiveUrl: null,
  anonymityReason: null,
  approvedBy: null,
  confirmed: true,
  date: null,
  datePrecision: 'unknown',
} as const;

const based = (documentId: string, ...basedOn: readonly OriginRow[]): OriginRow => ({
  documentId,
  title: `Report ${documentId}`,
  recordStatus: 'active',
  basedOn,
});

describe('the date of a record', () => {
  it.each(['2024', '2024-03', '2024-03-02', null])('comes back as precise as given: %s', (date) => {
    expect(sourceRecordOf({ ...row, ...storedDate(date) }).date).toBe(date);
  });
});

describe('what a record is based on', () => {
  it('ends at the records that are based on nothing', () => {
    const basedOn = [based('s2', based('s4')), based('s3', based('s4'), based('s5'))];
    expect(sourceRecordOf({ ...row, basedOn }).origins).toEqual(['s4', 's5']);
  });

  it('is the record itself where it is based on none', () => {
    expect(sourceRecordOf(row)).toMatchObject({ origins: ['s1'], circle: [] });
  });

  it('is told where it goes in a circle', () => {
    const basedOn = [based('s2', based('s3', based('s1')))];
    expect(sourceRecordOf({ ...row, basedOn }).circle).toEqual([
      'Report s2',
      'Report s3',
      'Report s1',
    ]);
  });
});

describe('leaving a name out', () => {
  it.each([
    ['is not approved by nobody', { anonymityReason: 'She would lose her living.' }, 'none'],
    ['takes a reason', { approvedBy: 'Edda Kjaer' }, 'rote'],
    [
      'takes a reason that does not fit everybody',
      { approvedBy: 'Edda Kjaer', anonymityReason: 'He was not authorized to speak publicly.' },
      'rote',
    ],
    [
      'is approved by somebody for a reason',
      {
        approvedBy: 'Edda Kjaer',
        anonymityReason: 'The contract forbids it; she has two children.',
      },
      'approved',
    ],
  ])('%s', (_what, values, approval) => {
    expect(sourceRecordOf({ ...row, ...values }).approval).toBe(approval);
  });
});
