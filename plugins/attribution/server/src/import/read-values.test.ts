import { describe, expect, it } from 'vitest';
import { readValues } from './read-values';

describe('a row', () => {
  it('is read by the same rules as any record, and is unconfirmed unless it says otherwise', () => {
    const { values, complaints } = readValues({
      title: ' A ',
      url: 'https://example.org/a?utm_source=x#top',
      date: '2024-02-03T10:00:00Z',
    });
    expect(complaints).toEqual([]);
    expect(values).toMatchObject({
      title: 'A',
      canonicalUrl: 'https://example.org/a',
      date: '2024-02-03',
      datePrecision: 'day',
      confirmed: false,
    });
    expect(readValues({ title: 'A', confirmed: 'ja' }).values).toMatchObject({
      confirmed: true,
      datePrecision: 'unknown',
    });
  });

  it.each([
    [{ person: 'Ida Strand' }, 'named'],
    [{ kind: 'Document' }, 'document'],
    [{ outlet: 'CNN' }, 'outlet'],
    [{}, 'none'],
    [{ person: 'Ida Strand', strength: 'relayed' }, 'relayed'],
  ])('that says %j is worth %s', (cells, strength) => {
    expect(readValues({ title: 'A', ...cells }).values).toMatchObject({ strength });
  });

  it.each([
    [{ url: 'javascript:alert(1)' }, 'Only http and https'],
    [{ archiveUrl: 'data:text/html,x' }, 'Only http and https'],
    [{ date: '31.12.2024' }, 'is not a date'],
    [{ date: '2024-02-30' }, 'is not a date'],
    [{ kind: 'blog' }, 'is no kind'],
    [{ firstHand: 'perhaps' }, 'neither yes nor no'],
    [{ status: 'retracted' }, 'Say why'],
    [{ title: 'x'.repeat(256) }, 'longer than 255'],
    [{ outlet: 'x'.repeat(256) }, 'longer than 255'],
    [{ title: '' }, 'needs a title'],
  ])('that says %j is left out', (cells, words) => {
    expect(readValues({ title: 'A', ...cells }).complaints.join(' ')).toContain(words);
  });
});
