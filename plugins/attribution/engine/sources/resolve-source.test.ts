import { describe, expect, it } from 'vitest';
import { extractAttributions } from '../attribution/patterns/extract';
import { fromPlainFile } from '../document/from-plain';
import { segment } from '../text/segment';

/** Who each source of a text is, in order: name and kind, or why nobody can tell. */
const sourcesIn = (text: string): readonly string[] =>
  extractAttributions(segment(fromPlainFile('body', text)), []).map(({ resolved }) =>
    resolved.outcome === 'resolved' ? `${resolved.name} (${resolved.kind})` : resolved.reason,
  );

describe('who a source is', () => {
  it.each([
    [
      'a dissident by name',
      'Ana Kolar (person)',
      'The Russian dissident Ana Kolar said that she was free.',
    ],
    ['a body by its lone name', 'ScotRail (organisation)', 'ScotRail said that trains were late.'],
    ['a surname everybody knows', 'Putin (person)', 'Putin said that trains were late.'],
    ['figures', 'Customs figures (document)', 'Customs figures show that trade fell.'],
    [
      'figures who are people',
      'Senior figures in the party (unnamed-group)',
      'Senior figures in the party said that the vote was lost.',
    ],
    ['a share of many', '47 percent (unnamed-group)', 'Nearly 47 percent said that it rained.'],
    ['a record', 'The parish register (document)', 'The parish register shows that he was born.'],
    [
      'one person by two nouns',
      'Tom Hale (person)',
      'The mayor’s brother and adviser, Tom Hale, said that it rained.',
    ],
    ['an agency', 'The space agency (organisation)', 'The space agency said that it rained.'],
  ])('is told of %s', (_what, source, text) => {
    expect(sourcesIn(text)).toEqual([source]);
  });

  it('is the same with and without a calling before the name', () => {
    const [first, second] = sourcesIn(
      'Actor Clint Harlow said he was tired. Clint Harlow lives in Lund. Harlow said he was back.',
    );
    expect([first, second]).toEqual(['Clint Harlow (person)', 'Clint Harlow (person)']);
  });

  it('is known by a surname that opens a sentence as a noun might', () => {
    expect(sourcesIn('Bernie Rivers won. Rivers said that he was glad.')).toEqual([
      'Bernie Rivers (person)',
    ]);
  });

  it('is the one body named before “the company”', () => {
    const text =
      'A spokeswoman for Halden Steel said that the mill was shut. The company denied it.';
    expect(sourcesIn(`${text} The company said that it was open.`).at(-1)).toBe(
      'Halden Steel (organisation)',
    );
  });

  it('is a person where the story says “he”', () => {
    const [first] = sourcesIn('Brandt said that the gate was shut. He added that it leaked.');
    expect(first).toBe('Brandt (person)');
  });

  it('is a body where the story says “it”', () => {
    expect(sourcesIn('Greenpeace said that oil had spread. It said that birds had died.')).toEqual([
      'Greenpeace (organisation)',
      'Greenpeace (organisation)',
    ]);
  });

  it('is somebody named rather than somebody of whom nothing is told', () => {
    expect(sourcesIn('Ann Lee had met a friend. She said that the gate was shut.').at(-1)).toBe(
      'Ann Lee (person)',
    );
  });
});
