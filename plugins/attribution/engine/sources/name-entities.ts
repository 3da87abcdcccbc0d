import { DEMONYMS } from '../lexicon/name-words';
import { FAMOUS_SURNAMES, genderHintOf } from '../lexicon/given-names';
import type { Entity } from './entity';
import type { Mention } from './mention';
import type { Gender, PhraseKind } from './phrase';

/** Names of a story gathered into entities: for each mention that is a name, the indexes of those it may stand for. */
export interface NamedEntities {
  readonly entities: readonly Entity[];
  /** One list per mention; empty for what is no name, several where a name fits several as well. */
  readonly referents: readonly (readonly number[])[];
}

const FIXED: ReadonlySet<PhraseKind> = new Set<PhraseKind>(['organisation', 'outlet']);
const DOMINANCE = 2;
const MOST_NOUNS = 8;

type Groups = Map<string, number[]>;

const add = (groups: Groups, key: string, value: number): void => {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else if (!group.includes(value) && group.length < 8) group.push(value);
};

/** What names must share to be one: outlets and bodies all their words, persons the first and the last. */
const keyOf = ({ name, kind }: Mention): string => {
  const lower = name.map((word) => word.toLowerCase());
  return FIXED.has(kind) || lower.length < 2 ? lower.join(' ') : `${lower[0]} ${lower.at(-1)}`;
};

/** A name without the calling before it, where the story has it so too: *Actor | Clint Howard*. */
const withoutCalling = (shortKeys: ReadonlySet<string>, mention: Mention): Mention => {
  if (FIXED.has(mention.kind) || mention.name.length < 3) return mention;
  const name = mention.name.slice(-2);
  return shortKeys.has(name.join(' ').toLowerCase()) ? { ...mention, name } : mention;
};

const kindOf = (mentions: readonly Mention[]): PhraseKind => {
  const kinds = mentions.map((mention) => mention.kind);
  if (kinds.includes('outlet')) return 'outlet';
  if (mentions.some(({ isPersonal, kind }) => isPersonal || kind === 'person')) return 'person';
  const other = kinds.find((kind) => kind === 'organisation' || kind === 'place');
  if (other !== undefined) return other;
  const isSpeaker = mentions.some(({ speaks }) => speaks);
  const hint = mentions.some(({ name }) => name.length > 1 && genderHintOf(name[0] ?? '') !== null);
  return isSpeaker || hint ? 'person' : 'name';
};

const genderOf = (mentions: readonly Mention[]): Gender | null => {
  const shown = new Set(mentions.flatMap(({ gender }) => gender ?? []));
  return shown.size === 1 ? ([...shown][0] ?? null) : null;
};

/** *ScotRail said*, but not *Putin said*, *Dr Lee said* or *Lee, 41, said*. */
const isGuess = (mentions: readonly Mention[]): boolean =>
  kindOf(mentions) === 'person' &&
  mentions.every(({ name: [first = '', ...rest], kind, isPersonal, gender, head, nouns }) => {
    const isBare = rest.length === 0 && kind === 'name' && !isPersonal && gender === null;
    const isKnown = FAMOUS_SURNAMES.has(first.toLowerCase()) || genderHintOf(first) !== null;
    return isBare && !isKnown && head === '' && nouns.length === 0;
  });

const entityOf = (mentions: readonly Mention[]): Entity | null => {
  const [first] = mentions;
  if (first === undefined) return null;
  const fullest = mentions.reduce((best, each) =>
    each.name.length > best.name.length ? each : best,
  );
  const nouns = mentions.flatMap(({ head, nouns: beside }) => [head, ...beside]);
  return {
    name: fullest.name.join(' '),
    kind: kindOf(mentions),
    specificity: 'named',
    isPlural: false,
    gender: genderOf(mentions),
    genderHint: fullest.name.length > 1 ? genderHintOf(fullest.name[0] ?? '') : null,
    isGuess: isGuess(mentions),
    nouns: [...new Set(nouns.filter((noun) => noun !== ''))].slice(0, MOST_NOUNS),
    mention: fullest.span,
    outlet: mentions.find(({ outlet }) => outlet !== null)?.outlet ?? null,
  };
};

/** Full names by what they may be shortened to. */
interface ShortNames {
  readonly byLast: Groups;
  readonly byFirst: Groups;
  readonly byShortForm: Groups;
}

const shortNamesOf = (groups: readonly (readonly Mention[])[]): ShortNames => {
  const short: ShortNames = { byLast: new Map(), byFirst: new Map(), byShortForm: new Map() };
  groups.forEach((mentions, index) => {
    for (const { shortForm } of mentions)
      if (shortForm !== null) add(short.byShortForm, shortForm.toLowerCase(), index);
    const names = mentions[0]?.name ?? [];
    if (names.length < 2) return;
    const kind = kindOf(mentions);
    if (kind !== 'organisation' && kind !== 'outlet')
      add(short.byLast, (names.at(-1) ?? '').toLowerCase(), index);
    if (kind !== 'outlet') add(short.byFirst, (names[0] ?? '').toLowerCase(), index);
  });
  return short;
};

/** What a group of full names shows, once for all. */
interface Summary {
  readonly gender: Gender | null;
  readonly count: number;
}

/** Drops those whose gender another title rules out, and those that the story hardly names beside the one it mostly does. */
const narrow = (
  candidates: readonly number[],
  { gender }: Mention,
  summaries: readonly Summary[],
): readonly number[] => {
  const genderAt = (index: number): Gender | null => summaries[index]?.gender ?? null;
  const countAt = (index: number): number => summaries[index]?.count ?? 0;
  const fitting = candidates.filter(
    (index) => gender === null || genderAt(index) === null || genderAt(index) === gender,
  );
  const sure = fitting.filter((index) => gender !== null && genderAt(index) === gender);
  const kept = sure.length === 1 ? sure : fitting;
  const byCount = kept.toSorted((a, b) => countAt(b) - countAt(a));
  const [first, second] = byCount;
  if (first === undefined || second === undefined) return byCount;
  return countAt(first) >= DOMINANCE * countAt(second) ? [first] : byCount;
};

const isFullName = ({ form, name, kind }: Mention): boolean =>
  form === 'name' && name.length > 0 && (name.length > 1 || kind === 'outlet');

/** Keys of the names of two words: what *Actor Clint Howard* is without his calling. */
const shortKeysOf = (mentions: readonly Mention[]): ReadonlySet<string> =>
  new Set(mentions.filter((each) => isFullName(each) && each.name.length === 2).map(keyOf));

const groupFullNames = (
  mentions: readonly Mention[],
): { readonly groups: Mention[][]; readonly indexOf: Map<string, number> } => {
  const groups: Mention[][] = [];
  const indexOf = new Map<string, number>();
  for (const mention of mentions.filter(isFullName)) {
    const key = keyOf(mention);
    const known = indexOf.get(key);
    if (known === undefined) {
      indexOf.set(key, groups.length);
      groups.push([mention]);
    } else groups[known]?.push(mention);
  }
  return { groups, indexOf };
};

const candidatesFor = (
  mention: Mention,
  short: ShortNames,
  summaries: readonly Summary[],
): readonly number[] => {
  const word = mention.name[0]?.toLowerCase() ?? '';
  const byForm = short.byShortForm.get(word);
  if (byForm !== undefined) return byForm;
  const byLast = narrow(short.byLast.get(word) ?? [], mention, summaries);
  if (byLast.length > 0) return byLast;
  const isAdjective = mention.kind === 'place' || DEMONYMS.has(word);
  const byFirst = isAdjective ? [] : (short.byFirst.get(word) ?? []);
  return narrow(byFirst, mention, summaries);
};

/** *Sanders*, which opens a sentence as *Voters* might, after *Bernie Sanders*. */
const namedByOpening = (mention: Mention, { byLast }: ShortNames): readonly number[] => {
  const [word] = mention.form === 'description' ? mention.name : [];
  const fitting = word === undefined ? [] : (byLast.get(word.toLowerCase()) ?? []);
  return fitting.length === 1 ? fitting : [];
};

/** Gathers the names of a story: *Osechkin* is *Vladimir Osechkin*, before and after; *FSB* what stood before *(FSB)*. */
export const nameEntities = (all: readonly Mention[]): NamedEntities => {
  const shortKeys = shortKeysOf(all);
  const mentions = all.map((each) => withoutCalling(shortKeys, each));
  const { groups, indexOf } = groupFullNames(mentions);
  const short = shortNamesOf(groups);
  const summaries = groups.map((group) => ({ gender: genderOf(group), count: group.length }));
  const referents = mentions.map((mention): readonly number[] => {
    if (mention.form !== 'name' || mention.name.length === 0) return namedByOpening(mention, short);
    const key = keyOf(mention);
    const known = indexOf.get(key);
    if (known !== undefined) {
      if (mention.name.length < 2) groups[known]?.push(mention);
      return [known];
    }
    const candidates = candidatesFor(mention, short, summaries);
    const [only] = candidates;
    if (only === undefined) {
      indexOf.set(key, groups.length);
      groups.push([mention]);
      return [groups.length - 1];
    }
    if (candidates.length === 1) groups[only]?.push(mention);
    return candidates;
  });
  const entities = groups.flatMap((group) => entityOf(group) ?? []);
  return { entities, referents };
};
