import { describe, expect, it } from 'vitest';
import { makeInput } from '../../../../tests/support/make';
import { readStory } from '../analyse';
import { PATTERNS } from '../attribution/extraction';
import type { Attribution } from '../attribution/attribution';
import type { CueKind } from '../lexicon/cue-kinds';
import { reports, tells, vouches } from './vouching';

const read = (text: string) => {
  const { story, attributions } = readStory(makeInput(text), PATTERNS);
  const [first] = attributions;
  if (first === undefined) throw new Error(`Nobody says “${text}”`);
  return { story, first };
};

const withKind = (cueKind: CueKind, more: Partial<Attribution> = {}) => {
  const { story, first } = read('Ann Lee said the quay was shut.');
  return { story, attribution: { ...first, cueKind, ...more } };
};

describe('who answers for what an attribution says', () => {
  it.each(['reporting', 'evidence', 'belief'] as const)('somebody, by a cue of %s', (kind) => {
    const { story, attribution } = withKind(kind);
    expect(vouches(story, attribution)).toBe(true);
  });

  it.each(['intention', 'decree', 'attitude'] as const)('nobody, by a cue of %s', (kind) => {
    const { story, attribution } = withKind(kind);
    expect(vouches(story, attribution)).toBe(false);
    expect(tells(story, { ...attribution, kind: 'direct' })).toBe(true);
  });

  it('nobody, where nobody is named', () => {
    const { story, first } = read('The clerk has reportedly fled.');
    expect(vouches(story, first)).toBe(false);
  });
});

describe('what makes its sentence a claim', () => {
  it('is a cue of reporting or evidence, and surely one', () => {
    const { story, attribution } = withKind('reporting', { confidence: 1 });
    expect(reports(story, attribution)).toBe(true);
    expect(reports(story, { ...attribution, confidence: 0.5 })).toBe(false);
    expect(reports(story, { ...attribution, cueKind: 'belief' })).toBe(false);
  });

  it('is not what somebody has not said', () => {
    const { story, first } = read('Ann Lee has not said that the quay was shut.');
    expect(reports(story, { ...first, confidence: 1 })).toBe(false);
  });
});

describe('the claims of a story', () => {
  const typesIn = (text: string) =>
    readStory(makeInput(text), PATTERNS).claims.flatMap(({ types }) => types);

  it('leave out what somebody only promises', () => {
    expect(typesIn('Ann Lee promised to build 400 homes in the old port.')).toEqual([]);
    expect(typesIn('The old port has 400 homes in two long rows.')).toEqual(['number']);
  });

  it('leave out what is only asked', () => {
    expect(typesIn('Did Ann Lee say the quay was shut?')).toEqual([]);
  });
});
