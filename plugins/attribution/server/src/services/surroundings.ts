import type { Subject } from '../../../engine/trail/hash-chain';
import type { Surroundings } from './report-columns';
import { subjectOfStored, type StoriesService, type StoredVersion } from './stories';

export interface SurroundingsDependencies {
  readonly bylineOf: StoriesService['bylineOf'];
  readonly liveOf: StoriesService['liveOf'];
  readonly textHashOf: (version: StoredVersion) => string;
  readonly openRequests: (subject: Subject) => Promise<number>;
  /** Ids of the retracted records that the live version rests on. */
  readonly retractedLive: (subject: Subject) => Promise<readonly string[]>;
}

/** What lists say of a draft that its report does not know: who wrote it, whether it is live, what waits for an answer. */
export const surroundingsService = (dependencies: SurroundingsDependencies) => {
  const { bylineOf, liveOf, textHashOf, openRequests, retractedLive } = dependencies;
  return {
    async of(draft: StoredVersion): Promise<Surroundings> {
      const { type, documentId, locale } = draft;
      const [live] = await liveOf(type, documentId, locale === null ? 'all' : [locale]);
      const publishedAt = live?.publishedAt ?? null;
      return {
        ...(await bylineOf(draft)),
        live:
          live === undefined || publishedAt === null
            ? null
            : { publishedAt, textHash: textHashOf(live) },
        openRequests: await openRequests(subjectOfStored(draft)),
        retractedLive: await retractedLive(subjectOfStored(draft)),
      };
    },
  };
};
