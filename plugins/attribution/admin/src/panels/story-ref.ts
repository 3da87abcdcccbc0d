import type { StoryRef } from '../services/context-api';

/** Where the content manager keeps the locale of the page in its address. */
export interface LocaleQuery {
  readonly plugins?: { readonly i18n?: { readonly locale?: string } };
}

const localeOf = (document: unknown): string | undefined =>
  typeof document === 'object' &&
  document !== null &&
  'locale' in document &&
  typeof document.locale === 'string'
    ? document.locale
    : undefined;

/** The story that a content-manager view shows. */
export const storyRefOf = (
  uid: string,
  documentId: string | undefined,
  document: unknown,
  query: LocaleQuery,
): StoryRef => ({
  uid,
  documentId,
  locale: localeOf(document) ?? query.plugins?.i18n?.locale,
});
