import { describe, expect, it } from 'vitest';
import { listedStoryOf } from './listed-story';

describe('listedStoryOf', () => {
  it('reads id, language and status of a row', () => {
    const row = { id: 7, documentId: 'boats', locale: 'en', status: 'draft' };
    expect(listedStoryOf(row)).toEqual({ documentId: 'boats', locale: 'en', status: 'draft' });
  });

  it('knows of no language where the type has none', () => {
    expect(listedStoryOf({ documentId: 'boats', locale: null })?.locale).toBeUndefined();
  });

  it.each([null, undefined, 'boats', { id: 7 }])('answers null for %j', (row) => {
    expect(listedStoryOf(row)).toBeNull();
  });
});
