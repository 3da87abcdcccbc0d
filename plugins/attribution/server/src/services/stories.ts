import { z } from 'zod';
import type { Table } from '../table';
import type { Doer } from './actor';
import type { GovernedType } from './governed';
import { sectionIn } from './governed-section';
import type { Subject } from '../../../engine/trail/hash-chain';
import { populateOf } from './text-holder';

/** One version of a story: the values of its governed fields in one locale. */
export interface StoryVersion {
  readonly type: GovernedType;
  /** `null` for a document that is about to be made. */
  readonly documentId: string | null;
  /** `null` where the type is not localised. */
  readonly locale: string | null;
  readonly title: string;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A version as its row holds it. */
export interface StoredVersion extends StoryVersion {
  readonly documentId: string;
  readonly publishedAt: string | null;
  readonly savedAt: string | null;
}

/** The story that a stored version belongs to. */
export const subjectOfStored = ({ type, documentId, locale }: StoredVersion): Subject => ({
  uid: type.uid,
  documentId,
  locale,
});

export const storyRowSchema = z.looseObject({
  documentId: z.string(),
  locale: z.string().nullish(),
  publishedAt: z.string().nullish(),
  updatedAt: z.string().nullish(),
});
type StoryRow = z.infer<typeof storyRowSchema>;

/** What lists say of a story beside its text. */
export interface Byline {
  readonly saver: Doer;
  readonly section: string | null;
}

/** What `locale` of a Document Service call stands for. */
export type AskedLocales = readonly string[] | 'all';

export interface StoriesDependencies {
  readonly rowsOf: (uid: string) => Table<StoryRow>;
  readonly defaultLocale: () => Promise<string>;
}

const versionOf = (
  type: GovernedType,
  documentId: string | null,
  locale: string | null,
  values: Readonly<Record<string, unknown>>,
): StoryVersion => {
  const title = values[type.titleField];
  return {
    type,
    documentId,
    locale: type.localised ? locale : null,
    title: typeof title === 'string' && title.trim() !== '' ? title : 'Untitled',
    values,
  };
};

const storedVersionOf = (type: GovernedType, row: StoryRow): StoredVersion => ({
  ...versionOf(type, row.documentId, row.locale ?? null, row),
  documentId: row.documentId,
  publishedAt: row.publishedAt ?? null,
  savedAt: row.updatedAt ?? null,
});

/** Who made a row, as the conditions of permissions ask for it. */
const CREATOR = { createdBy: { populate: { roles: true } } };

const SAVER = { updatedBy: { select: ['id', 'firstname', 'lastname'] } };

const saverSchema = z.object({
  id: z.union([z.number(), z.string()]),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
});

const NOBODY: Doer = { name: null, personId: null };

const saverIn = (row: StoryRow | null): Doer => {
  const saver = saverSchema.safeParse(row?.updatedBy);
  if (!saver.success) return NOBODY;
  const { id, firstname, lastname } = saver.data;
  return { name: [firstname, lastname].filter(Boolean).join(' ') || null, personId: String(id) };
};

const localeFilter = (type: GovernedType, locales: AskedLocales) =>
  !type.localised || locales === 'all' ? {} : { locale: { $in: [...locales] } };

/** Reads stories below the Document Service: what is stored is what is judged. */
export const storiesService = ({ rowsOf, defaultLocale }: StoriesDependencies) => {
  const versionsWhere = async (type: GovernedType, where: Readonly<Record<string, unknown>>) =>
    (await rowsOf(type.uid).find({ where, populate: populateOf(type.holder) })).map((row) =>
      storedVersionOf(type, row),
    );

  return {
    versionOf,

    /** Which locales a call means: as Strapi has it, none given is the default one. */
    async askedLocales(locale: unknown): Promise<AskedLocales> {
      if (locale === '*') return 'all';
      if (Array.isArray(locale)) return locale.filter((item) => typeof item === 'string');
      return [typeof locale === 'string' && locale !== '' ? locale : await defaultLocale()];
    },

    draftsOf: (type: GovernedType, documentId: string, locales: AskedLocales) =>
      versionsWhere(type, { documentId, publishedAt: null, ...localeFilter(type, locales) }),

    liveOf: (type: GovernedType, documentId: string, locales: AskedLocales) =>
      versionsWhere(type, {
        documentId,
        publishedAt: { $notNull: true },
        ...localeFilter(type, locales),
      }),

    /** All rows of a document, whatever their locale and status. */
    versionsOf: (type: GovernedType, documentId: string) => versionsWhere(type, { documentId }),

    /** Rows that a query of the database layer would touch. */
    versionsWhere,

    /** The row of a version with who made it: what a permission's condition is asked about. */
    async withCreator({ type, values }: StoredVersion): Promise<StoredVersion['values']> {
      const row = await rowsOf(type.uid).first({ where: { id: values.id }, populate: CREATOR });
      return row ?? values;
    },

    /** Who saved a version last, as far as that is known, and the section it is in. */
    async bylineOf({ type, values }: StoredVersion): Promise<Byline> {
      const { section } = type;
      const isRelated = section !== null && section.of !== null;
      const row = await rowsOf(type.uid).first({
        where: { id: values.id },
        populate: { ...SAVER, ...(isRelated ? { [section.attribute]: true } : {}) },
      });
      return {
        saver: saverIn(row),
        section: section === null || row === null ? null : sectionIn(section, row),
      };
    },

    /** What is worked on of many documents, with who made it, in the order of their ids given. */
    async draftsAmong(
      type: GovernedType,
      documentIds: readonly string[],
      locale: string | undefined,
    ): Promise<readonly StoredVersion[]> {
      const published = type.hasDrafts ? { publishedAt: null } : {};
      const rows = await rowsOf(type.uid).find({
        where: {
          documentId: { $in: [...documentIds] },
          ...published,
          ...localeFilter(type, [locale ?? (await defaultLocale())]),
        },
        populate: { ...populateOf(type.holder), ...CREATOR },
      });
      const byId = new Map(rows.map((row) => [row.documentId, storedVersionOf(type, row)]));
      return documentIds.flatMap((documentId) => byId.get(documentId) ?? []);
    },

    /** Live rows with who made them, a batch at a time, in the order of their ids. */
    async *live(type: GovernedType, batch: number): AsyncGenerator<readonly StoredVersion[]> {
      for (let last = 0; ;) {
        const rows = await rowsOf(type.uid).find({
          where: { publishedAt: { $notNull: true }, id: { $gt: last } },
          populate: { ...populateOf(type.holder), ...CREATOR },
          orderBy: { id: 'asc' },
          limit: batch,
        });
        yield rows.map((row) => storedVersionOf(type, row));
        if (rows.length < batch) return;
        last = z.number().parse(rows.at(-1)?.['id']);
      }
    },

    /** What is worked on: the draft, or the one row of a type without drafts. */
    async draftOf(type: GovernedType, documentId: string, locale: string | undefined) {
      const locales = [locale ?? (await defaultLocale())];
      const published = type.hasDrafts ? { publishedAt: null } : {};
      const found = await versionsWhere(type, {
        documentId,
        ...published,
        ...localeFilter(type, locales),
      });
      return found[0] ?? null;
    },
  };
};

export type StoriesService = ReturnType<typeof storiesService>;
