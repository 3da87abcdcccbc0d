import { describe, expect, it } from 'vitest';
import { namePolicy } from './name-policy';
import { policyFor } from './policy-for';
import { termsOf } from './terms-of';

const COLUMN = 'api::column.column';
const policy = namePolicy({
  preset: 'daily',
  whenNotChecked: 'block',
  severities: { 'unattributed-number': 'error', 'fragment-quote': 'off' },
  terms: { leastStrength: { number: 'document' } },
  fields: { dek: { 'floating-date': 'off' } },
  contentTypes: {
    [COLUMN]: {
      severities: { 'unattributed-number': 'off' },
      terms: { window: 'sentence' },
      fields: { dek: { 'pronoun-speaker': 'off' } },
    },
  },
});

describe('policyFor', () => {
  it('works in what is otherwise for a content type, and keeps the rest', () => {
    expect(policyFor(policy, COLUMN)).toMatchObject({
      severities: { 'unattributed-number': 'off', 'fragment-quote': 'off' },
      terms: { window: 'sentence', leastStrength: { number: 'document' } },
      fields: { dek: { 'floating-date': 'off', 'pronoun-speaker': 'off' } },
    });
  });
  it('leaves other content types as they were', () => {
    const { contentTypes: _others, ...general } = policy;
    expect(policyFor(policy, 'api::story.story')).toEqual(general);
    expect(policyFor(policy, 'constructor')).toEqual(general);
  });
  it('keeps the version, so that a report names the policy as a whole', () => {
    expect(policyFor(policy, COLUMN).version).toBe(policy.version);
  });
});

describe('termsOf', () => {
  it('takes what the newsroom does not name from its preset', () => {
    expect(termsOf(policyFor(policy, COLUMN))).toEqual({
      window: 'sentence',
      leastStrength: { accusation: 'outlet', number: 'document' },
      leastOrigins: { accusation: 2 },
      staleAfterDays: 365,
    });
    expect(termsOf({ preset: 'wire-strict' }).window).toBe('sentence');
  });
});

describe('namePolicy', () => {
  it('gives the same terms the same version, whatever their order', () => {
    const { version: _version, preset, severities, ...rest } = policy;
    expect(namePolicy({ severities, ...rest, preset }).version).toBe(policy.version);
  });
  it('gives other terms another version', () => {
    const { version, ...unnamed } = policy;
    expect(namePolicy({ ...unnamed, terms: {} }).version).not.toBe(version);
  });
});
