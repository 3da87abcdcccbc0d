import { describe, expect, it } from 'vitest';
import type { Span } from '../../engine/text/span';
import { score, type ScoredAttribution } from './score';

const TEXT = 'Lee said the ferry sank. Ann hopes it floats.';

const spansOf = (...words: readonly string[]): readonly Span[] =>
  words.map((each) => ({ start: TEXT.indexOf(each), end: TEXT.indexOf(each) + each.length }));

const attribution = (source: string, cue: string, content: string): ScoredAttribution => ({
  source: spansOf(source),
  cue: spansOf(cue),
  content: spansOf(content),
});

const LEE = attribution('Lee', 'said', 'the ferry sank');
const ANN = attribution('Ann', 'hopes', 'it floats');

const scoreOf = (marked: readonly ScoredAttribution[], found: readonly ScoredAttribution[]) =>
  score([{ text: TEXT, marked, found }]);

describe('score', () => {
  it('is full when all is found', () => {
    const scores = scoreOf([LEE, ANN], [ANN, LEE]);
    expect(scores.exact.content.f1).toBe(100);
    expect(scores.token.source.f1).toBe(100);
    expect(scores.reporting.f1).toBe(100);
  });

  it('is nothing when nothing is found', () => {
    expect(scoreOf([LEE], []).overlap.cue).toEqual({ precision: 0, recall: 0, f1: 0 });
  });

  it('counts a content that is half right as overlap, not as exact', () => {
    const scores = scoreOf([LEE], [attribution('Lee', 'said', 'ferry sank')]);
    expect(scores.exact.content.f1).toBe(0);
    expect(scores.overlap.content.f1).toBe(100);
    expect(scores.token.content.recall).toBeCloseTo(66.7, 1);
  });

  it('counts no source or content whose cue was missed', () => {
    const scores = scoreOf([LEE], [attribution('Lee', 'ferry', 'the ferry sank')]);
    expect(scores.exact.source.f1).toBe(0);
    expect(scores.token.source.f1).toBe(100);
  });

  it('leaves other cues out of the reporting ones', () => {
    expect(scoreOf([LEE, ANN], [LEE]).reporting.recall).toBe(100);
    expect(scoreOf([LEE, ANN], [LEE]).exact.cue.recall).toBe(50);
  });
});
