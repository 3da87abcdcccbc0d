import {
  savedFiltersSchema,
  type SavedFilter,
  type SaveFilterRequest,
} from '../../../contracts/library';
import { notAllowed, tooManyFilters } from '../errors';
import { personIdOf, type Actor } from './actor';

export interface SavedFiltersDependencies {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, filters: readonly SavedFilter[]) => Promise<void>;
  readonly together: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly newId: () => string;
}

const MOST = 50;

const keyOf = (actor: Actor): string => {
  const person = personIdOf(actor);
  if (person === null) throw notAllowed('save filters without being a person');
  return `library-filters:${person}`;
};

/** What people look for in the library again and again: each has their own. */
export const savedFiltersService = (dependencies: SavedFiltersDependencies) => {
  const { read, write, together, newId } = dependencies;

  const of = async (actor: Actor): Promise<readonly SavedFilter[]> =>
    savedFiltersSchema.parse((await read(keyOf(actor))) ?? []);

  const replace = async (actor: Actor, filters: readonly SavedFilter[]) => {
    await write(keyOf(actor), filters);
    return filters;
  };

  return {
    of,

    /** One of the same name is replaced. */
    save: ({ name, query }: SaveFilterRequest, actor: Actor): Promise<readonly SavedFilter[]> =>
      together(async () => {
        const others = (await of(actor)).filter((filter) => filter.name !== name);
        if (others.length >= MOST) throw tooManyFilters(MOST);
        const saved = [...others, { documentId: newId(), name, query }];
        return replace(
          actor,
          saved.toSorted((a, b) => a.name.localeCompare(b.name)),
        );
      }),

    forget: (documentId: string, actor: Actor): Promise<readonly SavedFilter[]> =>
      together(async () => {
        const others = (await of(actor)).filter((filter) => filter.documentId !== documentId);
        return replace(actor, others);
      }),
  };
};
