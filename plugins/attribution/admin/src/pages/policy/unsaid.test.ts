import { describe, expect, it } from 'vitest';
import { listedRules } from './listed-rules';
import { unsaidValue } from './unsaid';

const POLICY = {
  preset: 'daily',
  whenNotChecked: 'block',
  severities: { 'unattributed-number': 'info' },
  terms: { window: 'sentence' },
} as const;
const STORY = 'api::story.story';

const unsaid = (...path: string[]) => unsaidValue(POLICY, path, listedRules('', []));

describe('what holds where a policy says nothing', () => {
  it('is what the rule or the preset weighs', () => {
    expect(unsaid('severities', 'garbled-attribution')).toBe('error');
  });

  it('is what all stories have, for those of one type and for one of their fields', () => {
    expect(unsaid('contentTypes', STORY, 'severities', 'unattributed-number')).toBe('info');
    expect(unsaid('contentTypes', STORY, 'fields', 'dek', 'unattributed-number')).toBe('info');
    expect(unsaid('contentTypes', STORY, 'terms', 'window')).toBe('sentence');
  });

  it('is what the preset asks of all stories', () => {
    expect(unsaid('terms', 'window')).toBe('paragraph');
    expect(unsaid('terms', 'staleAfterDays')).toBe('365');
    expect(unsaid('terms', 'leastOrigins', 'accusation')).toBe('2');
    expect(unsaid('terms', 'leastStrength', 'accusation')).toBe('outlet');
  });

  it('is nothing where nothing is asked', () => {
    expect(unsaid('terms', 'leastStrength', 'number')).toBeNull();
    expect(unsaid('severities', 'no-such-rule')).toBeNull();
  });

  it('is what the server does with one’s own work', () => {
    expect(unsaid('ownRequests')).toBe('refused');
    expect(unsaid('ownStories')).toBe('allowed');
  });
});
