import { describe, expect, it } from 'vitest';
import { fromPlain } from '../document/from-plain';
import { findQuotations } from './quotation-marks';
import { textOf } from './span';

const quotationsOf = (source: string) => {
  const story = fromPlain('body', source, 'body');
  return findQuotations(story).map((quotation) => ({
    ...quotation,
    words: textOf(story.text, quotation.content),
  }));
};

const wordsOf = (source: string): readonly string[] =>
  quotationsOf(source).map(({ words }) => words);

describe('findQuotations', () => {
  it.each([
    ['double', '“We left,” she said.'],
    ['straight', '"We left," she said.'],
    ['single', '‘We left,’ she said.'],
    ['straight single', "'We left,' she said."],
    ['guillemets', '«We left,» she said.'],
    ['spaced guillemets', '« We left, » she said.'],
    ['reversed guillemets', '»We left,« she said.'],
    ['angles', '‹We left,› she said.'],
    ['low marks', '„We left,“ she said.'],
    ['low and high marks', '„We left,” she said.'],
    ['low single marks', '‚We left,‘ she said.'],
    ['closing marks on both sides', '”We left,” she said.'],
    ['corners', '「We left,」she said.'],
    ['typewriter marks', "``We left,'' she said."],
    ['doubled single marks', '‘‘We left,’’ she said.'],
    ['mixed marks', '“We left," she said.'],
    ['a lost space', 'She said:“We left,”and left.'],
    ['an aside', 'He (“We left,”) said.'],
  ])('knows %s', (_case, source) => {
    const [quotation, ...rest] = quotationsOf(source);
    expect(rest).toEqual([]);
    expect(quotation).toMatchObject({
      words: 'We left,',
      closed: true,
      depth: 0,
      continued: false,
    });
  });

  it.each([
    "Don't touch the mayor's boat, or the sailors' nets.",
    'Don’t touch the mayor’s boat, or the sailors’ nets.',
    "Rock 'n' roll of the '90s, 'til James' boat sank. 'Tis so, y'all.",
    'Rock ’n’ roll of the ’90s, ’til James’ boat sank. ’Tis so, y’all.',
    'The mast is 6\'2" tall, the boom 5\' 11" long.',
    "Goin' home at five o'clock with the Joneses' dog",
    'Stray ” marks ” are nothing',
  ])('leaves apostrophes and measures alone: %s', (source) => {
    expect(wordsOf(source)).toEqual([]);
  });

  it('tells apostrophes from marks inside a quotation', () => {
    expect(wordsOf("'The sailors' rights matter; don't ask why,' she said.")).toEqual([
      "The sailors' rights matter; don't ask why,",
    ]);
    expect(wordsOf('The ‘sailors’ from Orr met the ‘owners’ again.')).toEqual([
      'sailors',
      'owners',
    ]);
    expect(wordsOf('"It is 6\'2" tall," she said.')).toEqual(['It is 6\'2" tall,']);
  });

  it('nests', () => {
    expect(quotationsOf('“He told me, ‘Go ashore,’ and I went,” she said.')).toMatchObject([
      { words: 'He told me, ‘Go ashore,’ and I went,', depth: 0 },
      { words: 'Go ashore,', depth: 1 },
    ]);
    expect(quotationsOf('\'He said "go" twice,\' she said. "Yes."')).toMatchObject([
      { words: 'He said "go" twice,', depth: 0 },
      { words: 'go', depth: 1 },
      { words: 'Yes.', depth: 0 },
    ]);
  });

  it('runs over sentences', () => {
    expect(wordsOf('“We left. Nobody saw us. It was dark,” she said.')).toHaveLength(1);
  });

  it('runs over paragraphs that reopen without closing', () => {
    expect(
      quotationsOf('She said: “We left.\n“It was dark.\n“Nobody saw us.”\n“Really?”'),
    ).toMatchObject([
      { words: 'We left.', closed: false, continued: false },
      { words: 'It was dark.', closed: false, continued: true },
      { words: 'Nobody saw us.', closed: true, continued: true },
      { words: 'Really?', closed: true, continued: false },
    ]);
  });

  it('ends an unclosed quotation with its block', () => {
    expect(quotationsOf('She said: “We left.\nHe stayed.')).toMatchObject([
      { words: 'We left.', closed: false, span: { start: 10, end: 19 } },
    ]);
  });

  it('is not misled by a stray single mark inside double ones', () => {
    expect(wordsOf('“We ‘left in haste,” she said. “Yes.”')).toEqual([
      'We ‘left in haste,',
      'Yes.',
    ]);
  });
});
