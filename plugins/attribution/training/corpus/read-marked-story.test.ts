import { describe, expect, it } from 'vitest';
import { textOf, type Span } from '../../engine/text/span';
import { parseMarkedStory } from './read-marked-story';

const FRONT = `---
news: local council
year: 2024
kinds: 1 reporting, 2 evidence
sources: 1 Strand, Ida (person), 2 none
---
`;

const BODY = `
{1s:Mayor}{1c::} {1t:No 🚢 here}

{1t:“A quay,”} {1s:Ida Strand} {1c:said}, {1t:“costs too much.”} {1f:It would take years.}
A pier {2c:is thought} {2t:to be cheaper}.
`;

const parsed = (body = BODY, front = FRONT) => parseMarkedStory('quay', front + body);

describe('parseMarkedStory', () => {
  const { story, attributions, news, year } = parsed();
  const words = (spans: readonly Span[] = []) => spans.map((span) => textOf(story.text, span));

  it('takes the marks out of the text', () => {
    expect(story.text).not.toMatch(/[{}]/u);
    expect(story.blocks.map(({ kind }) => kind)).toEqual(['headline', 'paragraph', 'paragraph']);
    expect([news, year]).toEqual(['local council', 2024]);
  });

  it('reads spans in UTF-16 units, in text order', () => {
    const [first, second] = attributions;
    expect(words(first?.source)).toEqual(['Mayor', 'Ida Strand']);
    expect(words(first?.cue)).toEqual([':', 'said']);
    expect(words(first?.content)).toEqual(['No 🚢 here', '“A quay,”', '“costs too much.”']);
    expect(words(first?.followOns)).toEqual(['It would take years.']);
    expect(words(second?.cue)).toEqual(['is thought']);
    expect(second?.source).toEqual([]);
  });

  it('reads kinds and resolved sources', () => {
    expect(attributions.map(({ kind }) => kind)).toEqual(['reporting', 'evidence']);
    expect(attributions.map(({ resolved }) => resolved)).toEqual([
      { name: 'Strand, Ida', kind: 'person' },
      'none',
    ]);
  });

  it('reads what has no name', () => {
    const unnamed = parsed(BODY, FRONT.replace('2 none', '2 two divers (unnamed group)'));
    expect(unnamed.attributions[1]?.resolved).toEqual({
      name: 'two divers',
      kind: 'unnamed-group',
    });
  });

  it('gives a shared source to each of its attributions', () => {
    const shared = parsed('{1,2s:She} {1c:said} {1t:yes} but {2c:wants} {2t:no}.');
    expect(shared.attributions.map(({ source }) => source)).toEqual([
      [{ start: 0, end: 3 }],
      [{ start: 0, end: 3 }],
    ]);
  });

  it.each([
    ['a nested mark', '\n{1t:a {2s:b} c}', 'line 8: a brace outside'],
    ['an unclosed mark', '{1t:a', 'line 7: a brace outside'],
    ['an unknown role', '{1x:a}', 'line 7: a brace outside'],
    ['white space at an end', '{1t:a }', 'line 7: a mark that begins or ends with white space'],
    ['an empty mark', '{1t:}', 'line 7: an empty mark'],
    ['a mark over two lines', '\n\n{1t:a\nb}', 'line 9: a mark over several lines'],
    ['no cue', '{1t:a} {2c:b} {2t:c}', 'attribution 1 has no cue'],
    ['no content', '{1c:a} {2c:b} {2t:c}', 'attribution 1 has no content'],
    ['a number without kind', `${BODY}{3c:b} {3t:c}`, 'the source of attribution 3 is missing'],
    ['a kind without number', '{1c:a} {1t:b}', 'attribution 2 is not in the text'],
  ])('tells what is wrong with %s', (_, body, message) => {
    expect(() => parsed(body)).toThrow(message);
  });

  it('tells what is wrong with a front matter', () => {
    expect(() => parsed(BODY, '')).toThrow('quay, line 1: no front matter');
    expect(() => parsed(BODY, FRONT.replace('year', 'when'))).toThrow('lacks year');
    expect(() => parsed(BODY, FRONT.replace('evidence', 'proof'))).toThrow(
      'the kind of attribution 2 is unknown: proof',
    );
    expect(() => parsed(BODY, FRONT.replace('(person)', '(man)'))).toThrow(
      'the source of attribution 1 is unknown',
    );
  });
});
