import { PLUGIN_ID } from '../plugin-id';

const START = `/plugins/${PLUGIN_ID}`;

/** Where the plugin's own pages are. */
export const PAGES = {
  start: START,
  unchecked: `${START}/unchecked`,
  requests: `${START}/requests`,
  rules: `${START}/rules`,
  policy: `${START}/policy`,
  tour: `${START}/tour`,
  sources: `${START}/sources`,
  duplicates: `${START}/sources/duplicates`,
  outlets: `${START}/outlets`,
  imports: `${START}/sources/import`,
  trail: `${START}/trail`,
  insights: `${START}/insights`,
} as const;

/** Where a rule is explained. */
export const ruleAddress = (ruleId: string): string => `${PAGES.rules}/${ruleId}`;

/** Where a source record is read. */
export const recordAddress = (documentId: string): string => `${PAGES.sources}/${documentId}`;

/** Where the records of an outlet are listed. */
export const outletRecordsAddress = (documentId: string): string =>
  `${PAGES.sources}?outlet=${documentId}`;
/** Where one import is set up, followed and told. */
export const importAddress = (documentId: string): string => `${PAGES.imports}/${documentId}`;

/** Where a rule is weighed. */
export const policyRuleAddress = (ruleId: string): string =>
  `${PAGES.policy}?search=${encodeURIComponent(ruleId)}`;

/** Where a story is edited, in its language. */
export const storyAddress = (uid: string, documentId: string, locale: string | null): string =>
  `/content-manager/collection-types/${uid}/${documentId}` +
  (locale === null ? '' : `?plugins[i18n][locale]=${locale}`);

/** Where a story is read with its flags, in its language. */
export const readingAddress = (uid: string, documentId: string, locale: string | null): string =>
  `${START}/desk/${uid}/${documentId}` + (locale === null ? '' : `?locale=${locale}`);
