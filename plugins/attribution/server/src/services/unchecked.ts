import type { ListUncheckedResponse } from '../../../contracts/unchecked';
import type { GovernedType } from './governed';
import type { LiveText, Standing } from './receipts';
import { subjectOfStored, type StoredVersion } from './stories';

type UncheckedStory = ListUncheckedResponse['data'][number];

export interface UncheckedDependencies {
  readonly types: () => readonly GovernedType[];
  readonly live: (type: GovernedType, batch: number) => AsyncIterable<readonly StoredVersion[]>;
  readonly textHashOf: (version: StoredVersion) => string;
  readonly standingsOf: (texts: readonly LiveText[]) => Promise<readonly Standing[]>;
}

const BATCH = 100;

const liveTextOf = (version: StoredVersion, textHash: string): LiveText => ({
  subject: subjectOfStored(version),
  textHash,
});

const uncheckedStoryOf = (
  version: StoredVersion,
  reason: UncheckedStory['reason'],
): UncheckedStory => ({
  ...subjectOfStored(version),
  title: version.title,
  publishedAt: version.publishedAt ?? '',
  reason,
});

/** Finds live stories whose text no receipt vouches for: imported, transferred, or older than the plugin. */
export const uncheckedService = (dependencies: UncheckedDependencies) => {
  const { types, live, textHashOf, standingsOf } = dependencies;

  async function* unchecked(mayRead: (version: StoredVersion) => boolean) {
    for (const type of types()) {
      for await (const versions of live(type, BATCH)) {
        const texts = versions.map((version) => liveTextOf(version, textHashOf(version)));
        const standings = await standingsOf(texts);
        for (const [index, version] of versions.entries()) {
          const reason = standings[index];
          if (reason === undefined || reason === 'checked' || !mayRead(version)) continue;
          yield uncheckedStoryOf(version, reason);
        }
      }
    }
  }

  const page = async (
    { page: number, pageSize }: { readonly page: number; readonly pageSize: number },
    mayRead: (version: StoredVersion) => boolean,
  ): Promise<ListUncheckedResponse> => {
    const all: UncheckedStory[] = [];
    for await (const story of unchecked(mayRead)) all.push(story);
    const start = (number - 1) * pageSize;
    const data = all.slice(start, start + pageSize);
    return { data, meta: { page: number, pageSize, total: all.length } };
  };

  return {
    page,

    async count(): Promise<number> {
      const { meta } = await page({ page: 1, pageSize: 1 }, () => true);
      return meta.total;
    },
  };
};
