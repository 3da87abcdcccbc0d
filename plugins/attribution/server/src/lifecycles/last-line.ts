import type { Core } from '@strapi/strapi';
import { changedWhileChecked, publishedPastTheGate } from '../errors';
import { getService } from '../services';
import type { GovernedType } from '../services/governed';
import type { StoryVersion } from '../services/stories';

type Values = Readonly<Record<string, unknown>>;

interface WriteEvent {
  readonly model: { readonly uid: string };
  readonly params: { readonly data?: unknown; readonly where?: unknown };
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const valuesOf = (value: unknown): Values => (isValues(value) ? value : {});

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const isSet = (value: unknown): boolean => value !== null && value !== undefined;

/**
 * The last line, below the Document Service: no row of a governed type goes live, and no live text changes, unless
 * the gate has just cleared exactly this text of this document.
 */
export const lastLine = (strapi: Core.Strapi) => {
  const typeOf = (uid: string): GovernedType => {
    const type = getService(strapi, 'governed').typeOf(uid);
    if (type === null) throw publishedPastTheGate(uid);
    return type;
  };

  const assertCleared = (version: StoryVersion): void => {
    const { type, documentId, locale, title } = version;
    const textHash = getService(strapi, 'analysis').textHashOf(version);
    const candidate = { uid: type.uid, documentId, locale, textHash };
    const clearances = getService(strapi, 'clearances');
    if (clearances.covers(candidate)) return;
    if (!clearances.isOutrun(candidate)) throw publishedPastTheGate(type.uid);
    throw changedWhileChecked(title, type.fields[0]?.field ?? type.titleField);
  };

  const assertMayCreate = (type: GovernedType, data: unknown): void => {
    const values = valuesOf(data);
    if (!isSet(values.publishedAt)) return;
    const { versionOf } = getService(strapi, 'stories');
    assertCleared(
      versionOf(type, textOf(values.documentId), textOf(values.locale), {
        ...type.defaults,
        ...values,
      }),
    );
  };

  /** i18n copies what locales share into live rows while one of them is being published: that text was judged there. */
  const isLocaleSync = (
    type: GovernedType,
    names: readonly string[],
    documentId: string,
  ): boolean =>
    names.every((name) => type.sharedFields.includes(name)) &&
    getService(strapi, 'clearances').isPublishing(type.uid, documentId);

  const assertMayUpdate = async (type: GovernedType, data: Values, where: Values) => {
    const names = type.fields.map(({ field }) => field).filter((name) => data[name] !== undefined);
    const goesLive = isSet(data.publishedAt);
    const goesDown = data.publishedAt === null;
    if (goesDown || (!goesLive && names.length === 0)) return;
    const changes = Object.fromEntries(names.map((name) => [name, data[name]]));
    const { versionsWhere, versionOf } = getService(strapi, 'stories');
    for (const stored of await versionsWhere(type, where)) {
      const isLive = stored.publishedAt !== null;
      if (!goesLive && (!isLive || isLocaleSync(type, names, stored.documentId))) continue;
      const version = versionOf(type, stored.documentId, stored.locale, {
        ...stored.values,
        ...changes,
      });
      const textHashOf = getService(strapi, 'analysis').textHashOf;
      if (isLive && textHashOf(version) === textHashOf(stored)) continue;
      assertCleared(version);
    }
  };

  const assertUpdate = async ({ model, params }: WriteEvent): Promise<void> => {
    await assertMayUpdate(typeOf(model.uid), valuesOf(params.data), valuesOf(params.where));
  };

  return {
    models: getService(strapi, 'governed')
      .all()
      .map(({ uid }) => uid),
    beforeCreate({ model, params }: WriteEvent): void {
      assertMayCreate(typeOf(model.uid), params.data);
    },
    beforeCreateMany({ model, params }: WriteEvent): void {
      const rows: readonly unknown[] = Array.isArray(params.data) ? params.data : [];
      for (const row of rows) assertMayCreate(typeOf(model.uid), row);
    },
    beforeUpdate: assertUpdate,
    beforeUpdateMany: assertUpdate,
  };
};
