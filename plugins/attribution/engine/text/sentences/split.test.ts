import { describe, expect, it } from 'vitest';
import { spanAt, textOf } from '../span';
import { splitSentences } from './split';

const sentencesOf = (text: string): readonly string[] =>
  splitSentences(text, spanAt(0, text.length)).map((span) => textOf(text, span));

/** Each line of a case is one sentence; the text is the lines with a space between them. */
const expectSentences = (lines: string): void => {
  const expected = lines
    .trim()
    .split('\n')
    .map((line) => line.trim());
  expect(sentencesOf(expected.join(' '))).toEqual(expected);
};

describe('splitSentences', () => {
  it.each([
    [
      'titles and initials',
      'Lt. Col. J. R. Hale met Mr. Orr and Sen. Ann B. Lee in St. Ives on Jan. 5.\nIt rained.',
    ],
    [
      'initials of countries and hours',
      'The U.S. Navy came at 5 a.m. Monday.\nIt left the U.S. The next day, at 6 p.m., it was back.'.replace(
        'U.S. The',
        'U.S.\nThe',
      ),
    ],
    [
      'numbers',
      'It cost $3.5 million, or No. 7 on the list.\nPrices rose 0.4 percent in 2015.\nThey fell later.',
    ],
    [
      'companies',
      'Tidal Inc. Chief Ann Lee quit Orr & Co. in May.\nShe joined Kelp Ltd.\nThe rest stayed.',
    ],
    ['a closing mark', 'She said, “We are done.”\nThen she left.\n(He stayed.)\nNobody spoke.'],
    [
      'questions in a quotation',
      '“Is it over?” Ann Lee asked.\n“No!” he said.\nThe room fell silent.',
    ],
    ['a stray stop', 'The man nicknamed the “harbour king”. is tied to the port.\nHe denied it.'],
    ['ellipses', 'He waited... and waited … for the boat.\nHe paused…\nThen he left.'],
    ['names of sites', 'The figures were on Harbour.net and quay.org for days.\nThen they went.'],
    ['enumerators', '1. The mayor resigned.\nNobody knew.'],
  ])('knows %s', (_case, lines) => {
    expectSentences(lines);
  });

  it('finds the end that a missing space hides', () => {
    expect(sentencesOf('They left the harbour.The mayor stayed.')).toEqual([
      'They left the harbour.',
      'The mayor stayed.',
    ]);
    expect(sentencesOf('He left.“I am done,” he said.')).toEqual([
      'He left.',
      '“I am done,” he said.',
    ]);
    expect(sentencesOf('“I left.”The mayor stayed.')).toEqual(['“I left.”', 'The mayor stayed.']);
  });

  it('goes on over a line break, not over a blank line', () => {
    expect(sentencesOf('The quay\nis shut\n\nnobody knows why')).toEqual([
      'The quay\nis shut',
      'nobody knows why',
    ]);
  });

  it('looks no further than the block', () => {
    expect(splitSentences('One. Two. Three.', { start: 5, end: 9 })).toEqual([
      { start: 5, end: 9 },
    ]);
  });
});
