import type { GetReachResponse, ReachedStory } from '../../../contracts/reach';
import type { Job } from '../../../contracts/job';
import type { Report } from '../../../engine/analyse';
import type { Finding } from '../../../engine/findings/finding';
import type { Subject } from '../../../engine/trail/hash-chain';
import { unknownDocument } from '../errors';
import { storyKeyOf, type Reached } from './reach';
import type { SourceRow } from './records';
import type { PageRef } from './trail';

/** The flag that a claim on a withdrawn record gets. */
const RULE = 'retracted-source';

const localesIn = (reached: readonly Reached[]): ReadonlySet<string> =>
  new Set(reached.flatMap(({ subject }) => subject.locale ?? []));

/** What people call a story; `null` where somebody may not read it. */
export type ReadableTitle = (subject: Subject) => Promise<string | null>;

export interface ReachPageDependencies {
  readonly reach: (sourceId: string) => Promise<readonly Reached[]>;
  readonly sourceById: (documentId: string) => Promise<SourceRow | null>;
  readonly lastJob: (sourceId: string) => Promise<Job | null>;
  /** What the engine says of a draft now; `null` where there is none. */
  readonly reportOf: (subject: Subject) => Promise<Report | null>;
}

/** What rests on a record, and what has been decided about it, for people. */
export const reachPageService = (dependencies: ReachPageDependencies) => {
  const { reach, sourceById, lastJob, reportOf } = dependencies;

  const decisionOn = async ({ claims, subject, sourceIds }: Reached) => {
    if (claims === 0) return 'unlinked';
    const report = await reportOf(subject);
    if (report === null) return 'none-needed';
    const isHere = ({ rule, span }: Finding): boolean =>
      rule === RULE &&
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
      titleOf: ReadableTitle,
    ): Promise<GetReachResponse> {
      const source = await sourceById(sourceId);
      if (source === null) throw unknownDocument('source record');
      const all = await reach(sourceId);
      const shown = all.slice((page - 1) * pageSize, page * pageSize);
      const data: ReachedStory[] = [];
      for (const reached of shown) {
        const { subject, claims, isLive, via } = reached;
        const title = await titleOf(subject);
        const decision = await decisionOn(reached);
        data.push({ ...subject, title, claims, isLive, via, decision });
      }
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
