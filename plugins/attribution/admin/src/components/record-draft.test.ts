import { describe, expect, it } from 'vitest';
import { draftFrom, faultsOf, requestOf } from './record-draft';

const typed = (part: object) => ({
  ...draftFrom({ outlet: 'The Harbour Courier', speaker: 'Mira Oduya' }),
  title: 'Interview on the quay',
  ...part,
});

describe('draftFrom', () => {
  it('takes a speaker in another outlet for relayed', () => {
    expect(typed({})).toMatchObject({
      outlet: 'The Harbour Courier',
      person: 'Mira Oduya',
      strength: 'relayed',
      firstHand: false,
    });
  });

  it('takes a speaker with no outlet between for first hand', () => {
    const draft = draftFrom({ outlet: null, speaker: 'Mira Oduya' });
    expect(draft).toMatchObject({ kind: 'interview', strength: 'named', firstHand: true });
  });
});

describe('requestOf', () => {
  it('sends nothing as null', () => {
    expect(requestOf(typed({ person: '  ', url: '', date: '' }))).toMatchObject({
      person: null,
      url: null,
      date: null,
    });
  });
});

describe('faultsOf', () => {
  it('finds nothing wrong with a record that has a title', () => {
    expect(faultsOf(typed({}))).toEqual({});
  });

  it.each([
    ['title', ' '],
    ['url', 'javascript:alert(1)'],
    ['url', 'courier.example/a'],
    ['date', '2 Feb 2023'],
    ['date', '2023-13'],
  ] as const)('names the field: %s “%s”', (field, value) => {
    expect(faultsOf(typed({ [field]: value }))).toEqual({
      [field]: `attribution.record.error.${field}`,
    });
  });
});
