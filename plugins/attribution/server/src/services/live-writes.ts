import type { GovernedType } from './governed';
import { mergedOver } from './text-holder';
import type { StoriesService, StoredVersion, StoryVersion } from './stories';

/** A write to a type without drafts. */
export interface LiveWrite {
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
  return [stories.versionOf(type, null, first ?? null, mergedOver(type.holder, null, data))];
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
    return [
      stories.versionOf(type, documentId, same.locale, mergedOver(type.holder, same.values, data)),
    ];
  }
  const [other] = stored;
  if (other === undefined) return [];
  const shared = pick(other.values, type.sharedFields);
  const values = { ...mergedOver(type.holder, null, data), ...shared };
  return [stories.versionOf(type, documentId, wanted ?? null, values)];
};

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] | null =>
  Array.isArray(value) || isValues(value) ? Object.entries(value) : null;

/** As Strapi lays the data of a clone over what is cloned: item by item and block by block, at whatever depth. */
const deepOver = (stored: unknown, data: unknown): unknown => {
  if (data === undefined) return stored;
  const [before, after] = [entriesOf(stored), entriesOf(data)];
  if (before === null || after === null || Array.isArray(stored) !== Array.isArray(data))
    return data;
  const merged = mergedDeeply(Object.fromEntries(before), Object.fromEntries(after));
  return Array.isArray(data) ? Object.values(merged) : merged;
};

const mergedDeeply = (stored: Values, data: Values): Values => ({
  ...stored,
  ...Object.fromEntries(
    Object.entries(data).map(([name, value]) => [name, deepOver(stored[name], value)]),
  ),
});

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
      stories.versionOf(type, null, version.locale, mergedDeeply(version.values, data)),
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
