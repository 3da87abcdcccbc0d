import type { SourceRecord } from './source-record';

/** Two records of one outlet, of one person, or that go back to one record are one origin. */
const marksOf = ({ outlet, person, documentId, origins }: SourceRecord): readonly string[] => [
  `by ${(outlet ?? person ?? documentId).toLowerCase()}`,
  ...[documentId, ...origins].map((id) => `from ${id}`),
];

/** How many origins, none of which draws on another, stand behind some records. */
export const countOrigins = (records: readonly SourceRecord[]): number => {
  let origins: ReadonlySet<string>[] = [];
  for (const record of records) {
    const marks = marksOf(record);
    const shared = origins.filter((origin) => marks.some((mark) => origin.has(mark)));
    const joined = new Set([...marks, ...shared.flatMap((origin) => [...origin])]);
    origins = [...origins.filter((origin) => !shared.includes(origin)), joined];
  }
  return origins.length;
};
