import type { GovernedType } from './governed';

type Where = Readonly<Record<string, unknown>>;

/** What somebody may read of a type: nothing, or the stories that fit the conditions; `{}` for all. */
export type ReadableOf = (uid: string) => Promise<Where | null>;

export interface StoryScopeDependencies {
  readonly types: () => readonly GovernedType[];
  /** A query for the ids of rows whose story fits conditions on its own columns. */
  readonly rowsAbout: (table: string, type: GovernedType, conditions: Where) => unknown;
}

const isWhere = (value: unknown): value is Where =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const GROUPS = new Set(['$and', '$or']);

/** Conditions on the locale alone, as a row about a story has them; `null` where they ask for more than a row knows. */
const onTarget = (conditions: Where): Where | null => {
  const entries: [string, unknown][] = [];
  for (const [key, value] of Object.entries(conditions)) {
    if (key === 'locale') entries.push(['targetLocale', value]);
    else if (GROUPS.has(key) && Array.isArray(value)) {
      const parts = value.map((part) => (isWhere(part) ? onTarget(part) : null));
      if (parts.includes(null)) return null;
      entries.push([key, parts]);
    } else return null;
  }
  return Object.fromEntries(entries);
};

/** Says in the database's own terms which rows about stories somebody may read, so that lists are paged there. */
export const storyScopeService = ({ types, rowsAbout }: StoryScopeDependencies) => ({
  /** For rows of a table that name their story by its target; `null` where nothing may be read. */
  async of(table: string, readableOf: ReadableOf): Promise<Where | null> {
    const parts: Where[] = [];
    for (const type of types()) {
      const conditions = await readableOf(type.uid);
      if (conditions === null) continue;
      const own = type.localised
        ? onTarget(conditions)
        : Object.keys(conditions).length === 0
          ? {}
          : null;
      parts.push({
        targetUid: type.uid,
        ...(own ?? { id: { $in: rowsAbout(table, type, conditions) } }),
      });
    }
    return parts.length === 0 ? null : { $or: parts };
  },
});
