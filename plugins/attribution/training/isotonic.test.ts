import { describe, expect, it } from 'vitest';
import { calibrated } from '../engine/models/isotonic';
import { isotonic } from './isotonic';

const outcomesOf = (marks: string) =>
  Array.from(marks, (mark, score) => ({ score, isRight: mark === '+' }));

describe('isotonic', () => {
  it('pools what would fall', () => {
    const { scores, shares } = isotonic(outcomesOf('-+-+'));
    expect(Array.from(scores)).toEqual([0, 1.5, 3]);
    expect(Array.from(shares)).toEqual([0, 0.5, 1]);
  });

  it('never falls, and keeps the share of what was right', () => {
    const outcomes = outcomesOf('--+-+--++-+-++');
    const fitted = isotonic(outcomes);
    const values = outcomes.map(({ score }) => calibrated(fitted, score));
    expect(values.toSorted((a, b) => a - b)).toEqual(values);
  });

  it('says for a score beyond all others what it says for the last', () => {
    const fitted = isotonic(outcomesOf('-+-+'));
    expect(calibrated(fitted, -9)).toBe(0);
    expect(calibrated(fitted, 99)).toBe(1);
    expect(calibrated(fitted, 0.75)).toBeCloseTo(0.25);
  });
});
