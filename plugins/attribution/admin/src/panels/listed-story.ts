/** A row of a list view, as far as it names a story. */
export interface ListedStory {
  readonly documentId: string;
  /** Absent where the type is not localised. */
  readonly locale?: string;
  /** `published`: the live version is the draft. */
  readonly status?: string;
}

const textMember = (row: object, key: string): string | undefined => {
  const value: unknown = Object.entries(row).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
};

/** Reads a row of a list view; `null` where it is no document. */
export const listedStoryOf = (row: unknown): ListedStory | null => {
  if (typeof row !== 'object' || row === null) return null;
  const documentId = textMember(row, 'documentId');
  if (documentId === undefined) return null;
  return { documentId, locale: textMember(row, 'locale'), status: textMember(row, 'status') };
};
