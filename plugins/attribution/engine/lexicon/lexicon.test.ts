import { describe, expect, it } from 'vitest';
import { cueFormsOf } from './cue-forms';
import { inflect } from './inflect';

describe('inflect', () => {
  it.each([
    ['say', 'says said said saying'],
    ['deny', 'denies denied denied denying'],
    ['stress', 'stresses stressed stressed stressing'],
    ['argue', 'argues argued argued arguing'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['admit', 'admits admitted admitted admitting'],
    ['write', 'writes wrote written writing'],
    ['refer', 'refers referred referred referring'],
  ])('knows the forms of %s', (base, expected) => {
    const { thirdPerson, past, participle, gerund } = inflect(base);
    expect([thirdPerson, past, participle, gerund].join(' ')).toBe(expected);
  });
});

describe('cueFormsOf', () => {
  it('tells what a form is of', () => {
    expect(cueFormsOf('told')[0]).toMatchObject({ lemma: 'tell', kind: 'past' });
  });

  it.each([
    ['said', 'neutral'],
    ['admitted', 'vouching'],
    ['confirmed', 'vouching'],
    ['claimed', 'distancing'],
  ])('grades %s as %s', (form, commitment) => {
    expect(cueFormsOf(form)[0]?.commitment).toBe(commitment);
  });

  it('tries the longest particle first', () => {
    expect(cueFormsOf('called').map(({ particle }) => particle.length)).toEqual(
      cueFormsOf('called')
        .map(({ particle }) => particle.length)
        .toSorted((a, b) => b - a),
    );
  });

  it('knows no other words', () => {
    expect(cueFormsOf('harbour')).toEqual([]);
  });
});
