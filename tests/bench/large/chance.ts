import { seededRandom } from '../../../plugins/attribution/training/random';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const ID_LENGTH = 24;

/** Draws that are the same in every run. */
export const chanceOf = (seed: number) => {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  return {
    below,
    happens: (probability: number): boolean => random() < probability,
    one: <Item>(items: readonly [Item, ...Item[]]): Item => items[below(items.length)] ?? items[0],
    /** A few are drawn often, most seldom: the first more than the last. */
    skewed: (limit: number): number => Math.floor(limit * random() ** 3),
    documentId: (): string => {
      let id = LETTERS.charAt(below(26));
      while (id.length < ID_LENGTH) id += LETTERS.charAt(below(LETTERS.length));
      return id;
    },
  };
};
export type Chance = ReturnType<typeof chanceOf>;
