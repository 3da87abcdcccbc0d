import { overlapping } from '../text/overlapping';
import type { SegmentedStory } from '../text/segments';
import type { Attribution } from './attribution';

/** How many attributions and sentences on the one may stand who is named next. */
const REACH = 6;
const REACH_SENTENCES = 5;

const sentenceOf = ({ sentences }: SegmentedStory, { cue, content }: Attribution): number => {
  const place = cue ?? content[0];
  return place === undefined ? -1 : overlapping(sentences, place).first;
};

const namedNext = (
  story: SegmentedStory,
  attributions: readonly Attribution[],
  index: number,
): string | null => {
  const own = attributions[index];
  if (own === undefined) return null;
  const last = sentenceOf(story, own) + REACH_SENTENCES;
  for (const next of attributions.slice(index + 1, index + 1 + REACH)) {
    if (sentenceOf(story, next) > last) return null;
    const { resolved, basis } = next;
    if (resolved.outcome === 'resolved' && basis.specificity === 'named') return resolved.name;
  }
  return null;
};

/** Gives hearsay by nobody the speaker whom the text names next, as a candidate: it may be his to begin with. */
export const nameNextSpeakers = (
  story: SegmentedStory,
  attributions: readonly Attribution[],
): readonly Attribution[] =>
  attributions.map((each, index) => {
    if (each.source !== null || each.inherited || each.resolved.outcome === 'resolved') return each;
    const next = namedNext(story, attributions, index);
    return next === null
      ? each
      : { ...each, resolved: { outcome: 'unresolved', reason: 'none', candidates: [next] } };
  });
