import { describe, expect, it } from 'vitest';
import { makeSource } from '../../../../tests/support/make';
import { fromPlain } from '../document/from-plain';
import { joinTexts } from '../document/offset-map';
import { textOf } from '../text/span';
import { describeSpan } from './describe';
import { anchorLinks } from './resolve';

const storyOf = (items: readonly string[]) =>
  joinTexts(items.map((text, index) => fromPlain(`sections.${index}.text`, text, 'body')));

/** The item a link of these words is found in after the change, or why it is lost. */
const itemOf = (words: string, before: readonly string[], after: readonly string[]): string => {
  const story = storyOf(before);
  const start = story.text.indexOf(words);
  const selector = describeSpan(story, { start, end: start + words.length });
  const now = storyOf(after);
  const [place] = anchorLinks(now, [
    { documentId: 'link', selector, source: makeSource(), role: 'supports' },
  ]);
  if (place?.state !== 'ok') return place?.reason ?? 'no link';
  expect(textOf(now.text, place.span)).toBe(words);
  return (
    now.blocks.find(({ span }) => span.start <= place.span.start && place.span.end <= span.end)
      ?.field ?? 'between the items'
  );
};

describe('a link in an item of a list', () => {
  const harbour = 'The quay burned on Monday. Five people died. The port is shut until Friday.';
  const school = 'The school opens again on Thursday. Two hundred pupils are expected there.';
  const quote = 'We left before dawn.';

  it.each<[string, readonly string[], string]>([
    ['stays', [harbour, school], 'sections.0.text'],
    ['follows its item behind a new one', [quote, harbour, school], 'sections.1.text'],
    ['follows its item to another place', [school, quote, harbour], 'sections.2.text'],
    ['follows its item forward', [harbour], 'sections.0.text'],
    [
      'stays when its item is edited on one side',
      [harbour.replace('Monday', 'Tuesday'), school],
      'sections.0.text',
    ],
    [
      'stays in its item when the sentence is written into another, too',
      [harbour, 'Five people died.'],
      'sections.0.text',
    ],
  ])('%s', (_case, after, item) => {
    expect(itemOf('Five people died.', [harbour, school], after)).toBe(item);
  });

  it.each<[string, readonly string[], string]>([
    ['is lost with its item', [school], 'absent'],
    ['does not go to the same words in another item', [school, 'Five people died.'], 'absent'],
    [
      'does not go to an item that took the place of its own and begins alike',
      ['The quay opened on Sunday. Five people died. Rain fell over the whole of the town.'],
      'absent',
    ],
    ['does not choose between two like items', [school, harbour, harbour], 'ambiguous'],
  ])('%s', (_case, after, reason) => {
    expect(itemOf('Five people died.', [harbour, school], after)).toBe(reason);
  });

  it('does not go over when two items begin with the same sentence and one is taken out', () => {
    const ferry = 'Five people died. The ferry sank within the hour.';
    const tunnel = 'Five people died. The tunnel had been closed for years.';
    expect(itemOf('Five people died.', [ferry, tunnel], [tunnel])).toBe('absent');
    expect(itemOf('Five people died.', [ferry, tunnel], [tunnel, ferry])).toBe('sections.1.text');
  });

  it('finds the whole of an item wherever it is', () => {
    expect(itemOf(quote, [quote, school], [school, harbour, quote])).toBe('sections.2.text');
  });
});
