import { describe, expect, it } from 'vitest';
import { hashOf, parseTemplates, writeFeatures } from './hash-features';

const FIELDS = ['always', 'word', 'tag'];

const slotsOf = (lines: string, values: readonly number[], mask = 0xffff) => {
  const templates = parseTemplates(lines, FIELDS);
  const slots = new Int32Array(templates.count);
  writeFeatures(templates, Int32Array.from(values), slots, 0, mask);
  return [...slots];
};

describe('hashed features', () => {
  it('hash equal strings alike and others apart', () => {
    expect(hashOf('ferry')).toBe(hashOf('ferry'));
    expect(hashOf('ferry')).not.toBe(hashOf('ferries'));
  });

  it('stay within their table', () => {
    for (const slot of slotsOf('always\nword\nword tag', [0, hashOf('ferry'), 7], 0xff)) {
      expect(slot).toBeGreaterThanOrEqual(0);
      expect(slot).toBeLessThanOrEqual(0xff);
    }
  });

  it('tell values and places apart', () => {
    const [first, second] = slotsOf('word\nword', [0, 5, 5]);
    expect(first).not.toBe(second);
    expect(slotsOf('word tag', [0, 5, 6])).not.toEqual(slotsOf('word tag', [0, 6, 5]));
    expect(slotsOf('word tag', [0, 5, 6])).toEqual(slotsOf('word tag', [0, 5, 6]));
  });

  it('refuse a template of unknown fields', () => {
    expect(() => parseTemplates('word verb', FIELDS)).toThrow(RangeError);
  });
});
