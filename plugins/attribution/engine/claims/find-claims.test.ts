import { describe, expect, it } from 'vitest';
import { makeInput } from '../../../../tests/support/make';
import { readStory } from '../analyse';
import { PATTERNS } from '../attribution/extraction';
import { textOf } from '../text/span';

const claimsIn = (text: string) => {
  const { story, claims } = readStory(makeInput(text), PATTERNS);
  return claims.map((claim) => ({
    words: textOf(story.text, claim.span),
    types: claim.types,
    triggers: claim.triggers.map(({ span }) => textOf(story.text, span)),
    isVouched: claim.attributions.length > 0,
    grave: claim.grave,
  }));
};

describe('a claim', () => {
  it.each([
    ['a question', 'Did Milan Kos bribe 40 inspectors in Lund?'],
    ['a request', 'Read all the latest harbour news from Lund here.'],
    ['reader address', 'But the job is not as easy as it seems.'],
    ['a widget', '0 comments'],
    ['a line without a stop', 'Milan Kos handed 40 secret documents to the embassy'],
    ['a credit line', 'Photo: Lena Orr/Tagblatt, 40 copies.'],
    ['what the writer saw', 'We counted 400 people on the quay at Lund.'],
    ['what the reporter saw', 'This reporter saw 400 people on the quay at Lund.'],
    ['a nickname in quotation marks', 'The brothers nicknamed him “the banker of 1,000 lies”.'],
    ['a date, a time and an age', 'Ola Brenner, 49, came home on 14 May 2031 at 10 a.m.'],
    ['a scheduled event', 'The G20 meets in Lund on 3 June.'],
  ])('is not %s', (_what, text) => {
    expect(claimsIn(text)).toEqual([]);
  });

  it('is not the second sentence of a quotation, which goes with the first', () => {
    const claims = claimsIn('“We lost 40 ships. They took 300 men,” said Ann Lee.');
    expect(claims).toHaveLength(1);
    expect(claims).toMatchObject([{ types: ['reported'], isVouched: true }]);
  });
  it('says which words make it one', () => {
    expect(claimsIn('Milan Kos bribed 40 inspectors.')).toEqual([
      {
        words: 'Milan Kos bribed 40 inspectors.',
        types: ['accusation', 'number'],
        triggers: ['bribed', '40 inspectors'],
        isVouched: false,
        grave: true,
      },
    ]);
  });
  it('is vouched for by the sentence before it in its paragraph, not by another paragraph', () => {
    const vouched = (text: string) => claimsIn(text).map(({ isVouched }) => isVouched);
    expect(vouched('Ann Lee said the tunnel was late. It cost $340 million.')).toEqual([
      true,
      true,
    ]);
    expect(vouched('Ann Lee said the tunnel was late.\nIt cost $340 million.')).toEqual([
      true,
      false,
    ]);
  });
  it('is not vouched for by a hedge', () => {
    const [claim] = claimsIn('Milan Kos reportedly bribed 40 inspectors.');
    expect(claim).toMatchObject({ isVouched: false });
  });
});

describe('a figure', () => {
  it.each([
    ['It cost $340 million to build the tunnel.', '$340 million'],
    ['Rents rose by 14% in the old town.', '14%'],
    ['Rents rose by 14 percent in the old town.', '14 percent'],
    ['The port hired hundreds of strike-breakers in May.', 'hundreds of strike-breakers'],
    ['Nearly 1,200 sailors went home without pay.', '1,200 sailors'],
  ])('in “%s” is %s', (text, figure) => {
    expect(claimsIn(text).flatMap(({ triggers }) => triggers)).toContain(figure);
  });
});
