import type { ListUncheckedResponse } from '../../../contracts/unchecked';
import type { GovernedType } from './governed';
import type { LiveText, Standing } from './receipts';
import { subjectOfStored, type StoredVersion } from './stories';

type UncheckedStory = ListUncheckedResponse['data'][number];

/** A story that was found, with what a permission's condition may ask of its live version beside its text. */
interface Found {
  readonly story: UncheckedStory;
  readonly values: Readonly<Record<string, unknown>>;
}

/** Whether somebody may read a story of a type. */
export type MayRead = (uid: string, values: Found['values']) => boolean;

export interface UncheckedDependencies {
  readonly types: () => readonly GovernedType[];
  readonly live: (type: GovernedType, batch: number) => AsyncIterable<readonly StoredVersion[]>;
  readonly textHashOf: (version: StoredVersion) => string;
  readonly standingsOf: (texts: readonly LiveText[]) => Promise<readonly Standing[]>;
  readonly now: () => Date;
  readonly log: (message: string) => void;
}

/** What was found when every live text was last read. */
interface Round {
  readonly found: readonly Found[];
  /** How many live texts were read. */
  readonly texts: number;
  readonly startedAt: Date;
}

const BATCH = 100;
/** So many texts are read while somebody waits. */
const READ_AT_ONCE = 500;
/** How old an answer may be, in milliseconds, where nobody can wait for a new one. */
const FRESH_MS = 60_000;

const liveTextOf = (version: StoredVersion, textHash: string): LiveText => ({
  subject: subjectOfStored(version),
  textHash,
});

/** Texts are left out: what is found is kept until the next round. */
const foundOf = (version: StoredVersion, reason: UncheckedStory['reason']): Found => {
  const texts = new Set(version.type.attributes);
  return {
    story: {
      ...subjectOfStored(version),
      title: version.title,
      publishedAt: version.publishedAt ?? '',
      reason,
    },
    values: Object.fromEntries(Object.entries(version.values).filter(([name]) => !texts.has(name))),
  };
};

/**
 * Finds live stories whose text no receipt vouches for: imported, transferred, or older than the plugin. What goes past
 * Strapi leaves no trace, so every live text is read: at once where they are few, else behind an answer from the last round.
 */
export const uncheckedService = (dependencies: UncheckedDependencies) => {
  const { types, live, textHashOf, standingsOf, now, log } = dependencies;
  let last: Round | null = null;
  let reading: Promise<Round> | null = null;

  const read = async (): Promise<Round> => {
    const startedAt = now();
    const found: Found[] = [];
    let count = 0;
    for (const type of types()) {
      for await (const versions of live(type, BATCH)) {
        count += versions.length;
        const texts = versions.map((version) => liveTextOf(version, textHashOf(version)));
        const standings = await standingsOf(texts);
        for (const [index, version] of versions.entries()) {
          const reason = standings[index];
          if (reason === undefined || reason === 'checked') continue;
          found.push(foundOf(version, reason));
        }
      }
    }
    last = { found, texts: count, startedAt };
    return last;
  };

  /** A round that nobody began before: what was written until now is in it. */
  const readAnew = async (): Promise<Round> => {
    if (reading !== null) await reading.catch(() => undefined);
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };

  const latest = async (): Promise<Round> => {
    if (last === null || last.texts <= READ_AT_ONCE) return readAnew();
    if (reading === null && now().getTime() - last.startedAt.getTime() > FRESH_MS) {
      void readAnew().catch((error: unknown) => log(`Live texts were not read: ${String(error)}`));
    }
    return last;
  };

  return {
    async page(
      { page, pageSize }: { readonly page: number; readonly pageSize: number },
      mayRead: MayRead,
    ): Promise<ListUncheckedResponse> {
      const { found, startedAt } = await latest();
      const readable = found
        .filter(({ story, values }) => mayRead(story.uid, values))
        .map(({ story }) => story);
      const start = (page - 1) * pageSize;
      return {
        data: readable.slice(start, start + pageSize),
        meta: { page, pageSize, total: readable.length, readAt: startedAt.toISOString() },
      };
    },

    /** Reads every live text. */
    count: async (): Promise<number> => (await readAnew()).found.length,
  };
};
