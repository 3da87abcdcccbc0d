import { describe, expect, it } from 'vitest';
import { readPolicyFile } from './read-policy-file';

const DAILY = { preset: 'daily', whenNotChecked: 'block', severities: {} };

const read = (policy: object) => readPolicyFile(JSON.stringify(policy), ['sister-paper']);
const faultsOf = (policy: object) => {
  const answer = read(policy);
  return 'faults' in answer ? answer.faults : [];
};

describe('a policy out of a file', () => {
  it('is taken over where it is right, with rules of the newsroom’s own', () => {
    const policy = { ...DAILY, severities: { 'sister-paper': 'warning' } };
    expect(read(policy)).toEqual({ policy });
  });

  it('is no policy where it is no JSON', () => {
    expect(readPolicyFile('{ "preset": ', [])).toEqual({ faults: null });
  });

  it('says what a value may be', () => {
    expect(faultsOf({ ...DAILY, severities: { 'orphan-quote': 'loud' } })).toEqual([
      { place: 'severities → orphan-quote', kind: 'choice', words: 'error, warning, info, off' },
    ]);
  });

  it('names what it does not know', () => {
    expect(faultsOf({ ...DAILY, severities: { 'orphan-quotes': 'off' } })).toEqual([
      { place: 'severities', kind: 'unknown', words: 'orphan-quotes' },
    ]);
    expect(faultsOf({ ...DAILY, mood: 'strict' })).toEqual([
      { place: '', kind: 'unknown', words: 'mood' },
    ]);
  });

  it('says what is missing, and what does not fit', () => {
    expect(faultsOf({ preset: 'daily', whenNotChecked: 'block' })).toEqual([
      { place: 'severities', kind: 'missing' },
    ]);
    expect(faultsOf({ ...DAILY, terms: { staleAfterDays: 0 } })).toEqual([
      { place: 'terms → staleAfterDays', kind: 'misfit' },
    ]);
    expect(faultsOf([])).toEqual([{ place: '', kind: 'misfit' }]);
  });
});
