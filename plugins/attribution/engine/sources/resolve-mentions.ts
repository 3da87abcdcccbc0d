import type { FoundAttribution } from '../attribution/attribution';
import { BODY_WORDS } from '../lexicon/name-words';
import { RELATIVE_FORMS } from '../lexicon/pronouns';
import { overlapping } from '../text/overlapping';
import { textOf } from '../text/span';
import { genderOf, remember, type Discourse } from './discourse';
import type { Entity } from './entity';
import type { Mention } from './mention';
import { nameEntities } from './name-entities';
import { singularOf } from './name-words';
import { resolveBody, resolveDescription } from './resolve-description';
import { resolvePronoun } from './resolve-pronoun';

/** The mentions of a story with the entities they stand for. */
export type ResolvedMentions = Pick<
  Discourse,
  'mentions' | 'entities' | 'referents' | 'contentOf' | 'speakerOf'
>;

const MOST_LEAD_IN = 3;

/** Where the words that name a source go on to tell of it: *a clerk at the port, who left*. */
const DIGRESSION = /[,;:(“"]|\s(?:who|whose|which|that)\s/u;
const LONGEST_NAME = 80;

/** A description as a name for itself: with what places it, without what is told of it besides. */
const nameOfDescription = (text: string, { span, whole, kind }: Mention): string => {
  const words = textOf(text, span);
  if (kind === 'outlet') return words;
  const said = textOf(text, whole).slice(words.length, LONGEST_NAME);
  return `${words}${said.split(DIGRESSION)[0] ?? ''}`.trim();
};

const describedEntity = (text: string, mention: Mention): Entity => ({
  name: mention.outlet?.name ?? nameOfDescription(text, mention),
  kind: mention.kind,
  specificity: mention.specificity,
  isPlural: mention.isPlural,
  gender: mention.gender,
  genderHint: null,
  isGuess: false,
  nouns: [mention.head],
  mention: mention.span,
  outlet: mention.outlet,
});

/** Those before *who*: the mention that ends beside it. */
const resolveRelative = (
  { mentions, referents }: Discourse,
  at: number,
  mention: Mention,
): readonly number[] => {
  const before = mentions[at - 1];
  if (before === undefined || before.sentence !== mention.sentence) return [];
  const isBeside = mention.leadIn.split(' ').length <= MOST_LEAD_IN;
  return isBeside ? (referents[at - 1] ?? []) : [];
};

const nounsOfName = ({ name, kind, nouns }: Entity): readonly string[] => {
  const words = name.toLowerCase().split(' ');
  const bodies = kind === 'organisation' ? words.filter((word) => BODY_WORDS.has(word)) : [];
  const isSite = /\.(?:net|com|org|info)$/u.test(name);
  return [...nouns, ...bodies.map(singularOf), ...(isSite ? ['website', 'site'] : [])];
};

/** Whom a mention stands for; a description of somebody new becomes an entity of its own. */
const referentsOf = (
  discourse: Discourse,
  at: number,
  mention: Mention,
  text: string,
): readonly number[] => {
  if (mention.form === 'pronoun') {
    if (RELATIVE_FORMS.has(mention.head)) return resolveRelative(discourse, at, mention);
    return resolvePronoun(discourse, at, mention);
  }
  const known = mention.isDefinite ? resolveDescription(discourse, mention) : [];
  if (known.length > 0) return known;
  const body = mention.isDefinite && !mention.isPlural ? resolveBody(discourse, at) : [];
  if (body.length === 1) return body;
  discourse.entities.push(describedEntity(text, mention));
  return [discourse.entities.length - 1];
};

/** Learns from a mention whose entity is beyond doubt. */
const learn = (discourse: Discourse, at: number, mention: Mention, only: number): void => {
  const entity = discourse.entities[only];
  if (entity === undefined) return;
  if (mention.form === 'pronoun') {
    if (mention.gender === null) return;
    if (genderOf(discourse, only) === null) discourse.shown.set(only, mention.gender);
    // *He* shows that it is a person after all.
    if (entity.isGuess) discourse.entities[only] = { ...entity, isGuess: false };
    return;
  }
  const nouns = mention.form === 'name' ? nounsOfName(entity) : [mention.head, ...mention.nouns];
  remember(discourse, at, nouns);
};

/** For each mention, the first attribution whose content holds it; -1 for none. */
const contentsOf = (
  mentions: readonly Mention[],
  found: readonly FoundAttribution[],
): readonly number[] => {
  const contentOf = mentions.map(() => -1);
  found.forEach(({ content }, index) => {
    for (const span of content) {
      const { first, end } = overlapping(mentions, span);
      for (let at = first; at < end; at += 1) if (contentOf[at] === -1) contentOf[at] = index;
    }
  });
  return contentOf;
};

const speakersOf = (
  mentions: readonly Mention[],
  found: readonly FoundAttribution[],
): readonly number[] => {
  const speakerOf = mentions.map(() => -1);
  found.forEach(({ source }, index) => {
    if (source === null) return;
    const { first, end } = overlapping(mentions, source);
    for (let at = first; at < end; at += 1) {
      if (mentions[at]?.speaks !== true || speakerOf[at] !== -1) continue;
      speakerOf[at] = index;
      break;
    }
  });
  return speakerOf;
};

/** Tells of each mention whom it stands for, reading the story once from its start. */
export const resolveMentions = (
  text: string,
  mentions: readonly Mention[],
  found: readonly FoundAttribution[],
): ResolvedMentions => {
  const named = nameEntities(mentions);
  const discourse: Discourse = {
    mentions,
    entities: [...named.entities],
    referents: [],
    byNoun: new Map(),
    shown: new Map(),
    contentOf: contentsOf(mentions, found),
    speakerOf: speakersOf(mentions, found),
  };
  mentions.forEach((mention, at) => {
    const names = named.referents[at] ?? [];
    const referents = names.length > 0 ? names : referentsOf(discourse, at, mention, text);
    discourse.referents.push(referents);
    const [only] = referents;
    if (only !== undefined && referents.length === 1) learn(discourse, at, mention, only);
  });
  return discourse;
};
