import type { FoundAttribution } from '../attribution/attribution';
import { overlapping } from '../text/overlapping';
import type { Mention } from './mention';

/** Indexes of the mentions in an attribution's source: the one it opens with, and those that *and* joins to it. */
export const sourceMentionsOf = (
  mentions: readonly Mention[],
  { source }: FoundAttribution,
): readonly number[] => {
  if (source === null) return [];
  const { first, end } = overlapping(mentions, source);
  let head = first;
  while (head < end && mentions[head]?.speaks !== true) head += 1;
  if (head === end) return [];
  const joined = [head];
  for (let at = head + 1; at < end; at += 1) {
    const leadIn = mentions[at]?.leadIn;
    if (leadIn !== 'and' && leadIn !== ', and' && leadIn !== 'and the') break;
    joined.push(at);
  }
  return joined;
};
