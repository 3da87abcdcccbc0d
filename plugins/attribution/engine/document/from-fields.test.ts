import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindsAndWords, expectBlocksInOrder } from '../../../../tests/support/exact-map';
import { storyFromFields } from './from-fields';
import { fieldSpanOf, rangeOfField, storySpanOf } from './offset-map';

describe('storyFromFields', () => {
  const fields = [
    { field: 'title', format: 'plain', role: 'headline' },
    { field: 'dek', format: 'markdown', role: 'dek' },
    { field: 'body', format: 'html', role: 'body' },
    { field: 'seo.note', format: 'blocks', role: 'body' },
  ] as const;
  const values = { title: 'Quay', dek: 'A *dek*', body: '<p>One &amp; two', seo: { note: [] } };

  it('joins the fields in order', () => {
    const story = storyFromFields(fields, values);
    expect(story.text).toBe('Quay\n\nA dek\n\nOne & two');
    expect(kindsAndWords(story).map(([kind]) => kind)).toEqual(['headline', 'dek', 'paragraph']);
    expectBlocksInOrder(story);
  });

  it('speaks of a field in its own offsets', () => {
    const story = storyFromFields(fields, values);
    const start = story.text.indexOf('two');
    const own = fieldSpanOf(story, { start, end: start + 3 });
    expect(own).toEqual({ field: 'body', start: 6, end: 9 });
    expect(storySpanOf(story, own)).toEqual({ start, end: start + 3 });
    expect(storySpanOf(story, { field: 'body', start: 6, end: 10 })).toBeNull();
    expect(storySpanOf(story, { field: 'none', start: 0, end: 1 })).toBeNull();
    expect(rangeOfField(story, 'dek')).toEqual({ start: 6, end: 11 });
  });

  it('reads any values', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('title', 'dek', 'body'), fc.jsonValue()), (any) => {
        expectBlocksInOrder(storyFromFields(fields, any));
      }),
    );
  });
});
