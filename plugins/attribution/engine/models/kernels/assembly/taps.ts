import { addTo, copy } from './elements';

function clear(to: usize, bytes: usize): void {
  for (const end = to + bytes; to < end; to += 16) v128.store(to, i32x4.splat(0));
}

/**
 * For each row the row `apart` before it, itself, and the one `apart` behind it, side by side; zeros where `first` and
 * `end` (32-bit row numbers, one pair for each row) bound the sequence.
 */
export function gatherTaps(
  to: usize,
  from: usize,
  bounds: usize,
  rows: i32,
  width: i32,
  apart: i32,
): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    const first = i32.load(bounds);
    const end = i32.load(bounds, 4);
    for (let tap = -1; tap <= 1; tap++) {
      const row = i + tap * apart;
      if (row >= first && row < end) copy(to, from + <usize>row * bytes, bytes);
      else clear(to, bytes);
      to += bytes;
    }
    bounds += 8;
  }
}

/** Adds slopes of gathered taps to the rows they were gathered from. */
export function scatterTaps(
  to: usize,
  from: usize,
  bounds: usize,
  rows: i32,
  width: i32,
  apart: i32,
): void {
  const bytes = (<usize>width) << 2;
  for (let i = 0; i < rows; i++) {
    const first = i32.load(bounds);
    const end = i32.load(bounds, 4);
    for (let tap = -1; tap <= 1; tap++) {
      const row = i + tap * apart;
      if (row >= first && row < end) addTo(to + <usize>row * bytes, from, width);
      from += bytes;
    }
    bounds += 8;
  }
}
