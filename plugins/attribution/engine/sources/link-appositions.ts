import { SPOKESPERSON_NOUNS } from '../lexicon/source-nouns';
import { wordSet } from '../lexicon/word-list';
import type { Mention, PlacedMention } from './mention';
import type { Phrase } from './phrase';
import { isPersonNoun } from './read-description';
import type { Word } from './words';

const CLOSING = wordSet(', . ; ) — – - who of for in at from with whose');
const COPULAS = wordSet('is was became remains');
const SPEAKS_FOR = /\b(?:for|of)(?: the)?$/u;
const ARTICLES = wordSet('a an one two three');
const AGE = /^\d{1,3}$/u;
const PEOPLE: ReadonlySet<Phrase['kind']> = new Set<Phrase['kind']>(['person', 'unnamed-person']);
const BODIES: ReadonlySet<Phrase['kind']> = new Set<Phrase['kind']>(['organisation', 'outlet']);

/** Whether a name and a description may stand for the same. */
const fits = (name: Phrase, description: Phrase): boolean =>
  name.form === 'name' &&
  description.form === 'description' &&
  !description.isPlural &&
  ((PEOPLE.has(description.kind) && (name.kind === 'name' || name.kind === 'person')) ||
    (BODIES.has(description.kind) &&
      (name.kind === 'name' || name.kind === 'organisation' || name.kind === 'outlet')));

const isClosed = (words: readonly Word[], { range, end }: PlacedMention): boolean => {
  const next = words[range.end];
  return next === undefined || end > range.end || CLOSING.has(next.lower);
};

/** Where an apposition may begin behind a mention: behind its comma, and behind an age. */
const appositionAt = (words: readonly Word[], end: number): number | null => {
  if (words[end]?.lower !== ',') return null;
  return AGE.test(words[end + 1]?.text ?? '') && words[end + 2]?.lower === ',' ? end + 3 : end + 1;
};

const isApposed = (
  words: readonly Word[],
  first: PlacedMention,
  second: PlacedMention | undefined,
): second is PlacedMention =>
  second !== undefined &&
  second.range.first === appositionAt(words, first.range.end) &&
  second.mention.sentence === first.mention.sentence &&
  isClosed(words, second);

const shortFormOf = (words: readonly Word[], end: number): string | null => {
  const [open, short, close] = [words[end], words[end + 1], words[end + 2]];
  const isShort = open?.text === '(' && close?.text === ')' && /^\p{Lu}/u.test(short?.text ?? '');
  return isShort ? (short?.text ?? null) : null;
};

const showsPerson = (words: readonly Word[], { mention, range }: PlacedMention): boolean => {
  if (mention.form !== 'name') return false;
  const next = words[range.end];
  const behind = next?.lower === ',' ? words[range.end + 1] : next;
  const isAge = next?.lower === ',' && AGE.test(behind?.text ?? '');
  return isAge || behind?.lower === 'who' || behind?.lower === 'whose';
};

/** The description behind *is* or *was*: *Lee is an auditor*. */
const isCopular = (
  words: readonly Word[],
  first: PlacedMention,
  second: PlacedMention | undefined,
): second is PlacedMention =>
  second !== undefined &&
  COPULAS.has(words[first.range.end]?.lower ?? '') &&
  second.range.first === first.range.end + 1;

/** *Halden Steel* of *a spokeswoman for Halden Steel*: whoever has one is a body. */
const isSpokenFor = ({ mention, range }: PlacedMention, next: PlacedMention): boolean =>
  mention.form === 'description' &&
  SPOKESPERSON_NOUNS.has(mention.head) &&
  next.mention.kind === 'name' &&
  next.range.first - range.end <= 2 &&
  SPEAKS_FOR.test(next.mention.leadIn);

/** *Kline’s drummer and oldest friend*: one person, told by two nouns under one determiner; not *the mayor and a friend*. */
const isOneWith = (
  words: readonly Word[],
  before: PlacedMention | undefined,
  { mention, range }: PlacedMention,
): boolean =>
  before !== undefined &&
  before.mention.form === 'description' &&
  before.mention.isDefinite &&
  !mention.isDefinite &&
  before.range.end + 1 === range.first &&
  words[before.range.end]?.lower === 'and' &&
  !ARTICLES.has(words[range.first]?.lower ?? '');

/** A description with the name that stands behind it. */
const named = (own: Mention, { name, kind, gender }: Phrase): Mention => {
  const isPerson = PEOPLE.has(own.kind);
  return {
    ...own,
    form: 'name',
    kind: isPerson ? 'person' : kind,
    name,
    gender: own.gender ?? gender,
    specificity: 'named',
    nouns: [own.head],
    isPersonal: isPerson,
  };
};

/**
 * Tells mentions what the words beside them show: ages, short forms, and the nouns of their appositions. An apposed name
 * takes the place of the description before it: *the port’s auditor, Ann Lee*.
 */
export const linkAppositions = (
  words: readonly Word[],
  placed: readonly PlacedMention[],
): readonly Mention[] => {
  const mentions: Mention[] = placed.map((each) => ({
    ...each.mention,
    isPersonal: showsPerson(words, each),
    shortForm: each.mention.form === 'name' ? shortFormOf(words, each.range.end) : null,
  }));
  placed.forEach((first, index) => {
    const second = placed[index + 1];
    const [own, next] = [mentions[index], mentions[index + 1]];
    if (own === undefined) return;
    if (second !== undefined && next !== undefined && isSpokenFor(first, second)) {
      mentions[index + 1] = { ...next, kind: 'organisation' };
      return;
    }
    if (isApposed(words, first, second) && fits(second.mention, first.mention)) {
      const before = mentions[index - 1];
      const isJoined = before !== undefined && isOneWith(words, placed[index - 1], first);
      if (!first.mention.isDefinite && !first.mention.speaks && !isJoined) return;
      mentions[index] = named(own, second.mention);
      if (isJoined) mentions[index - 1] = named(before, second.mention);
    } else if (
      (isApposed(words, first, second) || isCopular(words, first, second)) &&
      fits(first.mention, second.mention)
    ) {
      const isPerson = isPersonNoun(second.mention.head);
      mentions[index] = {
        ...own,
        nouns: [...own.nouns, second.mention.head],
        gender: own.gender ?? second.mention.gender,
        isPersonal: own.isPersonal || isPerson,
      };
    }
  });
  return mentions;
};
