import { describe, expect, it } from 'vitest';
import { fromPlain } from '../document/from-plain';
import { fingerprintOf, textHashOf } from './fingerprint';

const parts = {
  rule: 'agentless-hedge',
  quote: 'reportedly',
  neighbourhood: 'He reportedly kept “two sets”.',
  ordinal: 0,
};

describe('fingerprintOf', () => {
  it('is the same for the same words in other typography', () => {
    const typed = {
      ...parts,
      neighbourhood: 'He reportedly  kept "two sets".',
    };
    expect(fingerprintOf(typed)).toBe(fingerprintOf(parts));
  });
  it.each([
    { rule: 'passive-hearsay' },
    { quote: 'allegedly' },
    { neighbourhood: 'She reportedly kept “two sets”.' },
    { ordinal: 1 },
  ])('differs with $rule$quote$neighbourhood$ordinal', (change) => {
    expect(fingerprintOf({ ...parts, ...change })).not.toBe(fingerprintOf(parts));
  });
});

describe('textHashOf', () => {
  const story = fromPlain('body', 'One line.', 'body');
  it('is the same for the same text', () => {
    expect(textHashOf(fromPlain('body', 'One line.', 'body'))).toBe(textHashOf(story));
  });
  it.each([
    fromPlain('body', 'One line', 'body'),
    fromPlain('dek', 'One line.', 'body'),
    fromPlain('body', 'One line.', 'headline'),
    fromPlain('body', 'One\nline.', 'body'),
  ])('differs with words, field, kind and paragraphs', (other) => {
    expect(textHashOf(other)).not.toBe(textHashOf(story));
  });
});
