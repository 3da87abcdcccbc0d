import { describe, expect, it } from 'vitest';
import { weighted } from '../engine/models/weighted';
import { fitLogistic } from './logistic-regression';

const shareOf = (score: number): number => 1 / (1 + Math.exp(-score));

const caseOf = (far: number, idle: number, isRight: boolean) => ({
  features: Float64Array.of(far, idle),
  isRight,
});

const CASES = Array.from({ length: 200 }, (_, at) => {
  const far = (at % 20) - 10;
  return caseOf(far, (at * 7) % 5, (at * 13) % 20 < far + 10);
});

describe('fitLogistic', () => {
  const coefficients = fitLogistic(CASES);

  it('finds how likely a case is by the feature that tells', () => {
    expect(shareOf(weighted(coefficients, Float64Array.of(8, 2)))).toBeGreaterThan(0.8);
    expect(shareOf(weighted(coefficients, Float64Array.of(-8, 2)))).toBeLessThan(0.2);
    expect(Math.abs(coefficients[1] ?? 1)).toBeLessThan(0.1);
  });

  it('is right on average', () => {
    const mean =
      CASES.reduce((sum, { features }) => sum + shareOf(weighted(coefficients, features)), 0) /
      CASES.length;
    const right = CASES.filter(({ isRight }) => isRight).length / CASES.length;
    expect(mean).toBeCloseTo(right, 2);
  });

  it('gives the same again', () => {
    expect(fitLogistic(CASES)).toEqual(coefficients);
  });
});
