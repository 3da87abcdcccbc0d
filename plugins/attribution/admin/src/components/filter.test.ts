import { describe, expect, it } from 'vitest';
import type { Finding, Severity } from '../../../engine/findings/finding';
import { EVERYTHING, filtered, toggledSeverity } from './filter';

const flag = (fingerprint: string, severity: Severity, rule: string): Finding => ({
  rule,
  severity,
  span: { start: 0, end: 1 },
  place: { field: 'body', start: 0, end: 1 },
  claim: { field: 'body', start: 0, end: 1 },
  quote: 'w',
  message: '',
  remedy: '',
  linkable: true,
  fingerprint,
  hint: { outlet: null, speaker: null },
  fixes: [],
  foldedUnder: null,
});

const flags = [
  flag('a', 'error', 'garbled-attribution'),
  flag('b', 'warning', 'unattributed-number'),
  flag('c', 'warning', 'late-attribution'),
];
const shown = (filter: typeof EVERYTHING, mine: readonly string[] = []) =>
  filtered(flags, filter, ({ fingerprint }) => mine.includes(fingerprint)).map(
    ({ fingerprint }) => fingerprint,
  );

describe('the filter of the panel', () => {
  it('lets everything through until somebody chooses', () => {
    expect(shown(EVERYTHING)).toEqual(['a', 'b', 'c']);
  });

  it('shows one severity alone, and all again at the second press', () => {
    const warnings = toggledSeverity(EVERYTHING, 'warning');
    expect(shown(warnings)).toEqual(['b', 'c']);
    expect(shown(toggledSeverity(warnings, 'error'))).toEqual(['a']);
    expect(shown(toggledSeverity(warnings, 'warning'))).toEqual(['a', 'b', 'c']);
  });

  it('narrows by severity, rule and person at once', () => {
    const filter = { ...toggledSeverity(EVERYTHING, 'warning'), rule: 'late-attribution' };
    expect(shown(filter)).toEqual(['c']);
    expect(shown({ ...filter, isMineOnly: true }, ['b'])).toEqual([]);
    expect(shown({ ...EVERYTHING, isMineOnly: true }, ['b'])).toEqual(['b']);
  });
});
