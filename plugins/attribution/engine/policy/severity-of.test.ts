import { describe, expect, it } from 'vitest';
import { RULES } from '../rules/registry.generated';
import { defaultPolicy, PRESET_SEVERITIES } from './presets';
import { severityOf } from './severity-of';

const ruleCalled = (id: string) => {
  const rule = RULES.find((one) => one.id === id);
  if (rule === undefined) throw new RangeError(id);
  return rule;
};
const number = ruleCalled('unattributed-number');

describe('severityOf', () => {
  it('takes the rule at its own weight in the daily preset', () => {
    expect(severityOf(defaultPolicy, number, {}, 'body')).toBe('warning');
  });
  it('lets a hit weigh more than its rule', () => {
    expect(severityOf(defaultPolicy, number, { severity: 'error' }, 'body')).toBe('error');
  });
  it('lets a preset overrule the hit', () => {
    const policy = { ...defaultPolicy, preset: 'magazine' } as const;
    expect(severityOf(policy, number, { severity: 'error' }, 'body')).toBe('info');
  });
  it('lets the newsroom overrule the preset', () => {
    const severities = { 'unattributed-number': 'off' } as const;
    const policy = { ...defaultPolicy, preset: 'wire-strict', severities } as const;
    expect(severityOf(policy, number, {}, 'body')).toBe('off');
  });
  it('lets the newsroom’s word for a field overrule all others, in that field alone', () => {
    const policy = {
      ...defaultPolicy,
      severities: { 'unattributed-number': 'error' },
      fields: { dek: { 'unattributed-number': 'off' } },
    } as const;
    expect(severityOf(policy, number, {}, 'dek')).toBe('off');
    expect(severityOf(policy, number, {}, 'body')).toBe('error');
    expect(severityOf(policy, number, {}, 'constructor')).toBe('error');
  });
  it('knows a field of a component by its name, whatever item it stands in', () => {
    const fields = { 'sections.text': { 'unattributed-number': 'off' } } as const;
    expect(severityOf({ ...defaultPolicy, fields }, number, {}, 'sections.3.text')).toBe('off');
    expect(severityOf({ ...defaultPolicy, fields }, number, {}, 'sections.3.quote')).toBe(
      'warning',
    );
  });
  it('is not fooled by rules called like a member of every object', () => {
    expect(severityOf(defaultPolicy, { ...number, id: 'constructor' }, {}, 'body')).toBe('warning');
  });
});

it('has presets that speak only of rules that exist', () => {
  const known = RULES.map(({ id }) => id);
  const named = Object.values(PRESET_SEVERITIES).flatMap((preset) => Object.keys(preset));
  expect(named.filter((id) => !known.includes(id))).toEqual([]);
});
