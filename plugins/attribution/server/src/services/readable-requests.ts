import type { RequestRow } from './request-row';

/** Which of these stories somebody may read, by document id. */
export type ReadableAmong = (
  uid: string,
  locale: string | null,
  documentIds: readonly string[],
) => Promise<ReadonlySet<string>>;

/** How many stories are looked up at once. */
const BATCH = 100;

/** Rows about stories of one type in one locale, together. */
const groupsOf = (
  rows: readonly RequestRow[],
): readonly (readonly [RequestRow, ...RequestRow[]])[] => {
  const groups = new Map<string, [RequestRow, ...RequestRow[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.targetUid, row.targetLocale]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
};

/** Those of the rows whose story somebody may read, in their order. */
export const readableOf = async (
  rows: readonly RequestRow[],
  readableAmong: ReadableAmong,
): Promise<readonly RequestRow[]> => {
  const readable = new Set<RequestRow>();
  for (const group of groupsOf(rows)) {
    const [{ targetUid, targetLocale }] = group;
    const ids = [...new Set(group.map(({ targetDocumentId }) => targetDocumentId))];
    for (let start = 0; start < ids.length; start += BATCH) {
      const open = await readableAmong(targetUid, targetLocale, ids.slice(start, start + BATCH));
      for (const row of group) if (open.has(row.targetDocumentId)) readable.add(row);
    }
  }
  return rows.filter((row) => readable.has(row));
};
