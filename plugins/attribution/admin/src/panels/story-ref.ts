import type { StoryRef } from '../services/context-api';

/** Where the content manager keeps the locale of the page in its address. */
export interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

const wordsAt = (document: unknown, key: string): string | undefined => {
  if (typeof document !== 'object' || document === null) return undefined;
  const value: unknown = Object.entries(document).find(([name]) => name === key)?.[1];
  return typeof value === 'string' ? value : undefined;
};

/** When the version on the screen was saved, ISO. */
export const savedAtOf = (document: unknown): string | undefined => wordsAt(document, 'updatedAt');

/** The story that a content-manager view shows. */
export const storyRefOf = (
  uid: string,
  documentId: string | undefined,
  document: unknown,
  query: LocaleQuery,
): StoryRef => ({
  uid,
  documentId,
  locale: wordsAt(document, 'locale') ?? query.plugins?.i18n?.locale,
});
