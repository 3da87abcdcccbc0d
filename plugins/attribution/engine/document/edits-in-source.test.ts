import { describe, expect, it } from 'vitest';
import { editsInSource } from './edits-in-source';
import { storyFromFields } from './from-fields';

const field = 'body';
const read = (format: 'markdown' | 'html' | 'blocks', body: unknown) =>
  storyFromFields([{ field, format, role: 'body' }], { body });

/** Makes the edit in a string that a story was read from. */
const edited = (format: 'markdown' | 'html', source: string, words: string, text: string) => {
  const story = read(format, source);
  const start = story.text.indexOf(words);
  const edits = editsInSource(story, { span: { start, end: start + words.length }, text });
  return edits?.reduceRight(
    (done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end),
    source,
  );
};

describe('editsInSource', () => {
  it('puts words in the place of others', () => {
    expect(edited('markdown', 'Lee *reportedly* CNN.', 'reportedly', 'told')).toBe(
      'Lee *told* CNN.',
    );
  });
  it('leaves the markup around and between them', () => {
    expect(edited('markdown', 'Lee report**edly CNN** ran.', 'reportedly CNN', 'told CNN')).toBe(
      'Lee told CNN**** ran.',
    );
    expect(edited('html', '<p>Lee report<b>edly</b> CNN.</p>', 'reportedly', 'told')).toBe(
      '<p>Lee told<b></b> CNN.</p>',
    );
  });
  it('puts words in where nothing stood', () => {
    const source = '<p>It rose by <b>14%</b>.</p>';
    const story = read('html', source);
    const end = story.text.length - 1;
    expect(editsInSource(story, { span: { start: end, end }, text: ', Lee said' })).toEqual([
      { field, path: [], start: 24, end: 24, text: ', Lee said' },
    ]);
    expect(source.slice(24)).toBe('.</p>');
  });
  it('names the leaf of Blocks', () => {
    const story = read('blocks', [
      { type: 'paragraph', children: [{ type: 'text', text: 'Quiet.' }] },
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'Lee report' },
          { type: 'text', text: 'edly CNN.', bold: true },
        ],
      },
    ]);
    const start = story.text.indexOf('reportedly');
    expect(editsInSource(story, { span: { start, end: start + 10 }, text: 'told' })).toEqual([
      { field, path: [1, 0], start: 4, end: 10, text: 'told' },
      { field, path: [1, 1], start: 0, end: 4, text: '' },
    ]);
  });
  it('takes an entity as a whole', () => {
    expect(edited('html', '<p>Quay &amp; pier</p>', '&', 'and')).toBe('<p>Quay and pier</p>');
  });
  it('knows no place between two blocks, or behind the text', () => {
    const story = read('html', '<p>One.</p><p>Two.</p>');
    expect(editsInSource(story, { span: { start: 3, end: 7 }, text: '' })).toBeNull();
    expect(editsInSource(story, { span: { start: 40, end: 41 }, text: '' })).toBeNull();
  });
});
