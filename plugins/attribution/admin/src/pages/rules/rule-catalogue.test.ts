import { describe, expect, it } from 'vitest';
import { presetPolicy } from '../../../../engine/policy/presets';
import { RULES } from '../../../../engine/rules/registry.generated';
import { ruleCalled, rulesAbout, titleOfRule, weightOf } from './rule-catalogue';

describe('the catalogue of rules', () => {
  it('finds a rule by its id and knows its title', () => {
    expect(ruleCalled('garbled-attribution')?.id).toBe('garbled-attribution');
    expect(titleOfRule('garbled-attribution')).toBe('Attribution garbled');
  });

  it('calls a rule that it does not know by its id', () => {
    expect(ruleCalled('sister-paper')).toBeUndefined();
    expect(titleOfRule('sister-paper')).toBe('sister-paper');
  });

  it('finds every rule for no words, and those that speak of all words for some', () => {
    expect(rulesAbout('  ')).toHaveLength(RULES.length);
    expect(rulesAbout('GARBLED attribution').map(({ id }) => id)).toContain('garbled-attribution');
    expect(rulesAbout('garbled zeppelin')).toEqual([]);
  });

  it('weighs a rule as the policy does', () => {
    const number = ruleCalled('unattributed-number');
    if (number === undefined) throw new RangeError('unattributed-number');
    expect(weightOf(presetPolicy('daily'), number)).toBe('warning');
    expect(weightOf(presetPolicy('wire-strict'), number)).toBe('error');
  });
});
