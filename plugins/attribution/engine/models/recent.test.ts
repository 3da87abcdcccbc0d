import { describe, expect, it } from 'vitest';
import { createRecent } from './recent';

describe('what is kept of values', () => {
  it('is what was used last', () => {
    const recent = createRecent<number>(3);
    recent.keep('old', 1, 1);
    recent.keep('older', 2, 1);
    recent.keep('old', 1, 1);
    recent.keep('new', 3, 1);
    recent.keep('newer', 4, 1);
    expect(['old', 'older', 'new', 'newer'].map(recent.recall)).toEqual([1, undefined, 3, 4]);
  });

  it('is nothing of a value beyond the limit', () => {
    const recent = createRecent<number>(3);
    recent.keep('small', 1, 1);
    recent.keep('huge', 2, 4);
    expect([recent.recall('small'), recent.recall('huge')]).toEqual([undefined, undefined]);
  });

  it('counts a value that is kept again once', () => {
    const recent = createRecent<number>(3);
    for (let time = 0; time < 5; time += 1) recent.keep('same', time, 2);
    recent.keep('other', 9, 1);
    expect([recent.recall('same'), recent.recall('other')]).toEqual([4, 9]);
  });
});
