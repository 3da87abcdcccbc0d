import { describe, expect, it } from 'vitest';
import { fromPlain } from './from-plain';
import { joinTexts } from './offset-map';

describe('joinTexts', () => {
  it('leaves no trace of empty parts', () => {
    const empty = fromPlain('a', ' \n', 'body');
    expect(joinTexts([empty, fromPlain('b', 'x', 'body'), empty]).text).toBe('x');
    expect(joinTexts([]).blocks).toEqual([]);
  });
});
