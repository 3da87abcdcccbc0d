import type { ListUncheckedResponse } from '../../../contracts/unchecked';
import type { GovernedType } from './governed';
import type { Subject } from './hash-chain';
import type { Standing } from './receipts';
import type { StoredVersion } from './stories';

type UncheckedStory = ListUncheckedResponse['data'][number];

export interface UncheckedDependencies {
  readonly types: () => readonly GovernedType[];
  readonly live: (type: GovernedType, batch: number) => AsyncIterable<StoredVersion>;
  readonly textHashOf: (version: StoredVersion) => string;
  readonly standingOf: (subject: Subject, textHash: string) => Promise<Standing>;
}

const BATCH = 100;

/** Finds live stories whose text no receipt vouches for: imported, transferred, or older than the plugin. */
export const uncheckedService = (dependencies: UncheckedDependencies) => {
  const { types, live, textHashOf, standingOf } = dependencies;

  async function* unchecked(mayRead: (version: StoredVersion) => boolean) {
    for (const type of types()) {
      for await (const version of live(type, BATCH)) {
        const { documentId, locale, title, publishedAt } = version;
        const subject = { uid: type.uid, documentId, locale };
        const reason = await standingOf(subject, textHashOf(version));
        if (reason === 'checked' || !mayRead(version)) continue;
        yield { ...subject, title, publishedAt: publishedAt ?? '', reason };
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
