import type { GovernedType } from './governed';
import type { StoriesService, StoredVersion, StoryVersion } from './stories';

/** A write to a type without drafts. */
export interface LiveWrite {
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const given = (data: Values): Values =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

const created = async (
  stories: StoriesService,
  type: GovernedType,
  data: Values,
  locale: unknown,
) => {
  const asked = await stories.askedLocales(locale);
  const [first] = asked === 'all' ? [] : asked;
  return [stories.versionOf(type, null, first ?? null, { ...type.defaults, ...given(data) })];
};

/** In a locale that has no version yet, Strapi starts from the fields that all locales share. */
const updated = async (
  stories: StoriesService,
  type: GovernedType,
  documentId: string,
  data: Values,
  locale: unknown,
): Promise<readonly StoryVersion[]> => {
  const asked = await stories.askedLocales(locale);
  const [wanted] = asked === 'all' ? [] : asked;
  const stored = await stories.versionsOf(type, documentId);
  const same = stored.find((version) => !type.localised || version.locale === wanted);
  if (same !== undefined) {
    return [stories.versionOf(type, documentId, same.locale, { ...same.values, ...given(data) })];
  }
  const [other] = stored;
  if (other === undefined) return [];
  const shared = pick(other.values, type.sharedFields);
  const values = { ...type.defaults, ...given(data), ...shared };
  return [stories.versionOf(type, documentId, wanted ?? null, values)];
};

const cloned = async (
  stories: StoriesService,
  type: GovernedType,
  documentId: string,
  data: Values,
  locale: unknown,
) => {
  const asked = await stories.askedLocales(locale);
  const isAsked = (version: StoredVersion): boolean =>
    !type.localised || asked === 'all' || asked.includes(version.locale ?? '');
  const stored = await stories.versionsOf(type, documentId);
  return stored
    .filter(isAsked)
    .map((version) =>
      stories.versionOf(type, null, version.locale, { ...version.values, ...given(data) }),
    );
};

/** What a write would make live: the data it brings, over what is stored. */
export const writesOf = (
  stories: StoriesService,
  type: GovernedType,
  { action, params }: LiveWrite,
): Promise<readonly StoryVersion[]> => {
  const data = isValues(params.data) ? params.data : {};
  const documentId = typeof params.documentId === 'string' ? params.documentId : null;
  if (action === 'create' || documentId === null) {
    return created(stories, type, data, params.locale);
  }
  return action === 'clone'
    ? cloned(stories, type, documentId, data, params.locale)
    : updated(stories, type, documentId, data, params.locale);
};
