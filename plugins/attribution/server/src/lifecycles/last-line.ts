import type { Core } from '@strapi/strapi';
import { changedWhileChecked, publishedPastTheGate } from '../errors';
import { getService } from '../services';
import type { Candidate } from '../services/clearances';
import type { GovernedType } from '../services/governed';
import type { StoryVersion } from '../services/stories';
import { withWrittenRows } from './written-rows';

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

  const candidateOf = (version: StoryVersion): Candidate => ({
    uid: version.type.uid,
    documentId: version.documentId,
    locale: version.locale,
    textHash: getService(strapi, 'analysis').textHashOf(version),
  });

  const isSameText = (a: StoryVersion, b: StoryVersion): boolean =>
    candidateOf(a).textHash === candidateOf(b).textHash;

  const isOutrun = (version: StoryVersion): boolean => {
    const candidate = candidateOf(version);
    const { covers, isOutrun: isOfOtherWords } = getService(strapi, 'clearances');
    return !covers(candidate) && isOfOtherWords(candidate);
  };

  const assertCleared = (version: StoryVersion): void => {
    const { type, title } = version;
    if (getService(strapi, 'clearances').covers(candidateOf(version))) return;
    if (!isOutrun(version)) throw publishedPastTheGate(type.uid);
    throw changedWhileChecked(title, type.titleField);
  };

  const assertMayCreate = async (type: GovernedType, data: unknown): Promise<void> => {
    const { documentId, locale, publishedAt, ...values } = valuesOf(data);
    // A row that does not say gets Strapi's default: it is live from now on.
    if (publishedAt === null) return;
    const { versionOf } = getService(strapi, 'stories');
    const written = await withWrittenRows(strapi, type.holder, values);
    assertCleared(
      versionOf(type, textOf(documentId), textOf(locale), {
        ...type.holder.defaults,
        ...written,
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
    const names = type.attributes.filter((name) => data[name] !== undefined);
    const goesLive = isSet(data.publishedAt);
    const goesDown = data.publishedAt === null;
    if (goesDown || (!goesLive && names.length === 0)) return;
    const written = await withWrittenRows(strapi, type.holder, data);
    const changes = Object.fromEntries(names.map((name) => [name, written[name]]));
    const { versionsWhere, versionOf } = getService(strapi, 'stories');
    for (const stored of await versionsWhere(type, where)) {
      const isLive = stored.publishedAt !== null;
      if (!goesLive && (!isLive || isLocaleSync(type, names, stored.documentId))) continue;
      const version = versionOf(type, stored.documentId, stored.locale, {
        ...stored.values,
        ...changes,
      });
      // Rows of components are written first: what is stored may be what the gate did not see.
      if (isLive && isSameText(version, stored) && !isOutrun(version)) continue;
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
    async beforeCreate({ model, params }: WriteEvent): Promise<void> {
      await assertMayCreate(typeOf(model.uid), params.data);
    },
    async beforeCreateMany({ model, params }: WriteEvent): Promise<void> {
      const rows: readonly unknown[] = Array.isArray(params.data) ? params.data : [];
      for (const row of rows) await assertMayCreate(typeOf(model.uid), row);
    },
    beforeUpdate: assertUpdate,
    beforeUpdateMany: assertUpdate,
  };
};
