import fc from 'fast-check';
import { expect } from 'vitest';
import { offsetAt, placeAt } from '../../plugins/attribution/engine/document/offset-map';
import type { StoryText } from '../../plugins/attribution/engine/document/story-text';

/** Each block as its kind and its words. */
export const kindsAndWords = ({
  text,
  blocks,
}: StoryText): readonly (readonly [string, string])[] =>
  blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);

const SPACE = /^\s+$/u;

/** A single line break reads as a space. */
const spaced = (words: string): string => words.replace(/\s/gu, ' ');

/** Every run in order, in bounds, and equal to the source where it claims to be a copy. */
export const expectExactMap = (
  story: StoryText,
  leafAt: (path: readonly number[]) => string,
): void => {
  let end = 0;
  for (const { span, path, offset, length } of story.runs) {
    const source = leafAt(path);
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(story.text.length);
    expect(offset + length).toBeLessThanOrEqual(source.length);
    const words = story.text.slice(span.start, span.end);
    const written = source.slice(offset, offset + length);
    const isSpaceForSpace = SPACE.test(words) && (SPACE.test(written) || written.startsWith('<br'));
    const isReference = written.startsWith('&') || written === '\0';
    if (!isSpaceForSpace && !isReference) expect(spaced(words)).toBe(spaced(written));
    end = span.end;
  }
};

/** Every unit that maps to a place maps back from it. */
export const expectRoundTrip = (story: StoryText): void => {
  for (const { span, length } of story.runs) {
    const offsets = length === span.end - span.start ? [span.start, span.end - 1] : [span.start];
    for (const offset of offsets) {
      const place = placeAt(story, offset);
      expect(place).not.toBeNull();
      expect(place === null ? null : offsetAt(story, place)).toBe(offset);
    }
  }
};

/** Blocks in order, apart and in bounds. */
export const expectBlocksInOrder = ({ text, blocks }: StoryText): void => {
  let end = -1;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThan(end);
    expect(span.end).toBeLessThanOrEqual(text.length);
    end = span.end;
  }
};

/** Scraps of Markdown and HTML in any order. */
export const markup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<b>',
        '</i>',
        '<br>',
        '<table>',
        '<td>',
        '&amp;',
        '&not',
        '&#65;',
        '&notit;',
        '&',
        '<',
        '>',
        '"',
        '\r\n',
        '\n',
        '\n\n',
        '> ',
        '* ',
        '1. ',
        '# ',
        '\\',
        '`',
        '**',
        '_',
        '[',
        '](',
        ')',
        '  \n',
        '\t',
        '\0',
        '\uFEFF',
        '“',
        '😀',
        '<!--',
        '-->',
        ' ',
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));
