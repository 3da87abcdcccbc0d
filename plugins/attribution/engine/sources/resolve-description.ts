import { wordSet } from '../lexicon/word-list';
import type { Discourse } from './discourse';
import type { Mention } from './mention';

/** How many sentences back *the report* may point. */
const REACH = 60;
/** With several that fit, the one that is so much nearer than the others is meant. */
const NEARER_BY = 3;

const fits = (discourse: Discourse, mention: Mention, before: number): boolean => {
  const [antecedent, referents] = [discourse.mentions[before], discourse.referents[before]];
  const [only] = referents ?? [];
  if (antecedent === undefined || referents?.length !== 1 || only === undefined) return false;
  const entity = discourse.entities[only];
  if (entity === undefined || entity.isPlural !== mention.isPlural) return false;
  if (mention.sentence - antecedent.sentence > REACH) return false;
  if (mention.gender !== null && entity.gender !== null && mention.gender !== entity.gender)
    return false;
  const words = new Set([...antecedent.qualifiers, ...entity.name.split(' ')]);
  return mention.qualifiers.every((qualifier) => words.has(qualifier));
};

/**
 * Whom a definite description stands for, of those the story has called by its noun: *the report* for *a report in
 * CNN*, *the dissident* for *Osechkin, a dissident*. Several where several fit as well; none for a new description.
 */
export const resolveDescription = (discourse: Discourse, mention: Mention): readonly number[] => {
  const nearestFirst = (discourse.byNoun.get(mention.head) ?? [])
    .filter((before) => fits(discourse, mention, before))
    .toReversed();
  const distances = new Map<number, number>();
  for (const before of nearestFirst) {
    const [entity] = discourse.referents[before] ?? [];
    const sentence = discourse.mentions[before]?.sentence ?? 0;
    if (entity !== undefined && !distances.has(entity))
      distances.set(entity, mention.sentence - sentence);
  }
  const [first, second] = distances;
  if (first === undefined) return [];
  const isNearer = second !== undefined && first[1] <= 1 && second[1] - first[1] > NEARER_BY;
  return isNearer ? [first[0]] : [...distances.keys()];
};

/** Nouns that take up any body named before. */
const ANY_BODY = wordSet(
  'agency company firm group organisation organization body charity business manufacturer operator retailer developer supplier maker',
);
const BUSINESSES = wordSet(
  'company firm business manufacturer operator retailer developer supplier maker',
);
/** Words of a name that no business has. */
const PUBLIC =
  /\b(?:ministry|department|police|council|court|committee|commission|parliament|senate|congress|university|government|army|navy|party|union|office|court|treasury|house)\b/iu;
/** How many sentences and mentions back such a body may stand. */
const REACH_OF_NAME = 12;
const REACH_OF_MENTIONS = 80;

/**
 * The body that *the company* takes up, where the text before has named but one that it may be: *Halden Steel* for *the
 * company*. None or several otherwise.
 */
export const resolveBody = (discourse: Discourse, at: number): readonly number[] => {
  const { mentions, referents, entities } = discourse;
  const mention = mentions[at];
  if (mention === undefined || !ANY_BODY.has(mention.head) || mention.specificity !== 'bare') {
    return [];
  }
  const fitting = new Set<number>();
  for (let before = at - 1; before >= 0 && at - before <= REACH_OF_MENTIONS; before -= 1) {
    if (mention.sentence - (mentions[before]?.sentence ?? 0) > REACH_OF_NAME) break;
    const [only, ...others] = referents[before] ?? [];
    const entity = only === undefined || others.length > 0 ? undefined : entities[only];
    if (only === undefined || entity?.specificity !== 'named') continue;
    const isBody = entity.kind === 'organisation' || entity.isGuess;
    if (isBody && !(BUSINESSES.has(mention.head) && PUBLIC.test(entity.name))) fitting.add(only);
  }
  return [...fitting];
};
