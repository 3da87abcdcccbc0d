import type { Entity } from './entity';
import type { Mention } from './mention';
import type { Gender } from './phrase';

/** What has been read of a story so far, for whatever points back. Grows as the story is read. */
export interface Discourse {
  readonly mentions: readonly Mention[];
  readonly entities: Entity[];
  /** For each mention read so far, the indexes of the entities it may stand for. */
  readonly referents: (readonly number[])[];
  /** Mentions by the nouns that were used of them, the latest last. */
  readonly byNoun: Map<string, number[]>;
  /** Genders that pronouns have shown. */
  readonly shown: Map<number, Gender>;
  /** For each mention, the index of the attribution whose content it stands in; -1 for none. */
  readonly contentOf: readonly number[];
  /** For each mention that speaks, the first attribution it is the source of; -1 for the others. */
  readonly speakerOf: readonly number[];
}

/** How many mentions of a noun are kept in mind. */
const MOST_BY_NOUN = 8;

/** The gender of an entity by all evidence so far; `null` where there is none. */
export const genderOf = ({ entities, shown }: Discourse, index: number): Gender | null =>
  entities[index]?.gender ?? shown.get(index) ?? null;

/** Keeps in mind that a mention was called by some nouns. */
export const remember = (
  { byNoun }: Discourse,
  mention: number,
  nouns: readonly string[],
): void => {
  for (const noun of new Set(nouns)) {
    if (noun === '') continue;
    const list = byNoun.get(noun) ?? [];
    list.push(mention);
    if (list.length > MOST_BY_NOUN) list.shift();
    byNoun.set(noun, list);
  }
};
