import { describe, expect, it } from 'vitest';
import { makeInput } from '../../../../tests/support/make';
import { PATTERNS } from '../attribution/extraction';
import { analyse } from '../analyse';
import { defaultPolicy } from '../policy/presets';

const storyOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => `Pier ${index + 1} takes TK lorries.`).join('\n');

const foldedIn = (count: number, severity: 'error' | 'warning') => {
  const policy = { ...defaultPolicy, severities: { 'placeholder-marker': severity } };
  const { findings } = analyse(makeInput(storyOf(count), { policy }), PATTERNS);
  const markers = findings.filter(({ rule }) => rule === 'placeholder-marker');
  return { markers, folded: markers.filter(({ foldedUnder }) => foldedUnder !== null) };
};

describe('foldRepeats', () => {
  it('shows five findings of a rule as they are', () => {
    expect(foldedIn(5, 'warning').folded).toEqual([]);
  });
  it('folds the sixth and those after it under the fifth, and drops none', () => {
    const { markers, folded } = foldedIn(11, 'warning');
    expect(markers).toHaveLength(11);
    expect(folded).toEqual(markers.slice(5));
    expect(new Set(folded.map(({ foldedUnder }) => foldedUnder))).toEqual(
      new Set([markers[4]?.fingerprint]),
    );
  });
  it('folds nothing that blocks', () => {
    expect(foldedIn(11, 'error').folded).toEqual([]);
  });
});
