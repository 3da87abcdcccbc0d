import type { GetReachResponse, ReachedStory } from '../../../contracts/reach';
import type { Job } from '../../../contracts/job';
import type { Report } from '../../../engine/analyse';
import type { Finding } from '../../../engine/findings/finding';
import type { Subject } from '../../../engine/trail/hash-chain';
import { unknownDocument } from '../errors';
import { storyKeyOf, type Reached } from './reach';
import { titlesOf, type ReadableStories } from './readable-titles';
import type { SourceRow } from './records';
import { keyOf } from './target';
import type { PageRef } from './trail';

const localesIn = (reached: readonly Reached[]): ReadonlySet<string> =>
  new Set(reached.flatMap(({ subject }) => subject.locale ?? []));

export interface ReachPageDependencies {
  readonly reach: (sourceId: string) => Promise<readonly Reached[]>;
  readonly sourceById: (documentId: string) => Promise<SourceRow | null>;
  readonly lastJob: (sourceId: string) => Promise<Job | null>;
  /** Those of the records that nobody can rest on any more. */
  readonly withdrawnAmong: (sourceIds: readonly string[]) => Promise<ReadonlySet<string>>;
  /** What the engine says of a draft's claims on withdrawn records; `null` where there is no draft. */
  readonly reportOf: (
    subject: Subject,
  ) => Promise<Pick<Report, 'findings' | 'waived' | 'links'> | null>;
}

/** What rests on a record, and what has been decided about it, for people. */
export const reachPageService = (dependencies: ReachPageDependencies) => {
  const { reach, sourceById, lastJob, withdrawnAmong, reportOf } = dependencies;

  const decisionOn = async (
    { claims, subject, sourceIds }: Reached,
    withdrawn: ReadonlySet<string>,
  ): Promise<ReachedStory['decision']> => {
    if (claims === 0) return 'unlinked';
    if (!sourceIds.some((id) => withdrawn.has(id))) return 'none-needed';
    const report = await reportOf(subject);
    if (report === null) return 'none-needed';
    const isHere = ({ span }: Finding): boolean =>
      report.links.some(
        (place) =>
          place.state === 'ok' &&
          place.span.start === span.start &&
          place.span.end === span.end &&
          sourceIds.includes(place.link.source.documentId),
      );
    if (report.findings.some(isHere)) return 'open';
    return report.waived.some(({ finding }) => isHere(finding)) ? 'kept' : 'none-needed';
  };

  return {
    /** Throws a 404 where there is no such record. */
    async of(
      sourceId: string,
      { page, pageSize }: PageRef,
      readable: ReadableStories,
    ): Promise<GetReachResponse> {
      const source = await sourceById(sourceId);
      if (source === null) throw unknownDocument('source record');
      const all = await reach(sourceId);
      const shown = all.slice((page - 1) * pageSize, page * pageSize);
      const titles = await titlesOf(
        shown.map(({ subject }) => subject),
        readable,
      );
      const rested = new Set(shown.flatMap(({ sourceIds }) => sourceIds));
      const withdrawn = await withdrawnAmong([...rested]);
      const data = await Promise.all(
        shown.map(async (reached) => {
          const { subject, claims, isLive, via } = reached;
          const title = titles.get(keyOf(subject)) ?? null;
          const decision = await decisionOn(reached, withdrawn);
          return { ...subject, title, claims, isLive, via, decision };
        }),
      );
      return {
        data,
        meta: {
          page,
          pageSize,
          total: all.length,
          title: source.title,
          status: source.recordStatus,
          statusReason: source.statusReason,
          stories: new Set(all.map(({ subject }) => storyKeyOf(subject))).size,
          live: all.filter(({ isLive }) => isLive).length,
          // A story without locales is in one language, too.
          locales: Math.max(1, localesIn(all).size),
          job: await lastJob(sourceId),
        },
      };
    },
  };
};
