import { z } from 'zod';
import type { Job } from '../../../contracts/job';
import type { ChangeStatusRequest } from '../../../contracts/reach';
import { SOURCE_STATUSES, type SourceStatus } from '../../../engine/records/source-record';
import type { Subject, TrailEntry } from '../../../engine/trail/hash-chain';
import { conflict, unknownDocument } from '../errors';
import { RECORD_UIDS } from '../plugin-id';
import type { Actor } from './actor';
import type { JobKind } from './job-runner';
import { storyKeyOf, type Reached } from './reach';
import type { SourceRow } from './records';

const RETRACTION = 'retraction';

const statusSchema = z.enum(SOURCE_STATUSES);
/** What became of a record, as its job carries it. */
export const statusChangeSchema = z.object({
  sourceId: z.string(),
  title: z.string(),
  from: statusSchema,
  to: statusSchema,
  reason: z.string(),
});
type StatusChange = z.infer<typeof statusChangeSchema>;

/** Key of the last story that was told of, and how many have been. */
const cursorSchema = z.object({ after: z.string(), done: z.number() });

/** A story whose people are told that a record it rests on has another status. */
export interface StatusNews {
  readonly source: { readonly documentId: string; readonly title: string };
  readonly from: SourceStatus;
  readonly to: SourceStatus;
  readonly reason: string;
  /** The story in each of its locales that rest on the record. */
  readonly subjects: readonly [Subject, ...Subject[]];
  /** The locales of it that readers see; `null` for a story without locales. */
  readonly live: readonly (string | null)[];
}

export interface RetractionsDependencies {
  readonly reach: (sourceId: string) => Promise<readonly Reached[]>;
  readonly startJob: (kind: string, about: string, input: object, actor: Actor) => Promise<Job>;
  readonly lastJob: (kind: string, about: string) => Promise<Job | null>;
  readonly sourceById: (documentId: string) => Promise<SourceRow | null>;
  /** Through the Document Service, where the change of status is noticed and begins its job. */
  readonly updateSource: (
    documentId: string,
    data: Readonly<Record<string, unknown>>,
  ) => Promise<void>;
  /** All of the work or nothing. */
  readonly together: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** Has lists follow, once what is written is committed, or after the next start. */
  readonly refreshLater: (subjects: readonly Subject[]) => Promise<void>;
  /** Tells a story's people once what is written is committed. Never fails. */
  readonly tellLater: (news: readonly StatusNews[]) => Promise<void>;
}

/** Stories at a step: each is one event of the trail. */
const BATCH = 25;

type Story = readonly [Reached, ...Reached[]];

const storiesIn = (reached: readonly Reached[]): ReadonlyMap<string, Story> => {
  const stories = new Map<string, Story>();
  for (const one of reached) {
    const key = storyKeyOf(one.subject);
    const before = stories.get(key);
    stories.set(key, before === undefined ? [one] : [...before, one]);
  }
  return stories;
};

const newsOf = (
  { sourceId, title, from, to, reason }: StatusChange,
  [first, ...others]: Story,
): StatusNews => ({
  source: { documentId: sourceId, title },
  from,
  to,
  reason,
  subjects: [first.subject, ...others.map(({ subject }) => subject)],
  live: [first, ...others].filter(({ isLive }) => isLive).map(({ subject }) => subject.locale),
});

const entryOf = ({ source, from, to, subjects, live }: StatusNews, actor: Actor): TrailEntry => ({
  kind: 'story-reached',
  actor,
  subject: subjects[0],
  detail: {
    source: source.documentId,
    title: source.title,
    from,
    to,
    locales: subjects.map(({ locale }) => locale),
    live,
  },
});

/** Carries a record's new status through to every story that rests on it. Nothing is unpublished: people decide. */
export const retractionsService = (dependencies: RetractionsDependencies) => {
  const { reach, startJob, lastJob, sourceById, updateSource } = dependencies;
  const { together, append, refreshLater, tellLater } = dependencies;

  const lastOf = (sourceId: string): Promise<Job | null> => lastJob(RETRACTION, sourceId);

  return {
    lastOf,

    /** Says whether a record still holds. Throws a 404 where there is none, a 409 where its status is not the one that was seen. */
    change: (sourceId: string, { status, reason, from }: ChangeStatusRequest): Promise<Job> =>
      together(async () => {
        const source = await sourceById(sourceId);
        if (source === null) throw unknownDocument('source record');
        const { recordStatus } = source;
        if (recordStatus !== from) {
          throw conflict(`Somebody else has changed the record: it is ${recordStatus} now.`);
        }
        if (recordStatus === status) throw conflict(`The record is ${status} already.`);
        await updateSource(sourceId, { recordStatus: status, statusReason: reason });
        const job = await lastOf(sourceId);
        if (job === null) throw new Error(`No job carries on that “${source.title}” is ${status}`);
        return job;
      }),

    /** A record reads otherwise: stories that rest on it are counted anew. */
    async follow(sourceId: string): Promise<void> {
      await refreshLater((await reach(sourceId)).map(({ subject }) => subject));
    },

    /** Part of the transaction that changes the record. */
    async begin(input: StatusChange, actor: Actor): Promise<Job> {
      const { sourceId, ...detail } = input;
      const subject = { uid: RECORD_UIDS.source, documentId: sourceId, locale: null };
      await append({ kind: 'record-status-changed', actor, subject, detail });
      return startJob(RETRACTION, sourceId, input, actor);
    },

    kind: {
      kind: RETRACTION,
      async step({ input: given, cursor, actor }) {
        const input = statusChangeSchema.parse(given);
        const { after, done } = cursorSchema.nullable().parse(cursor) ?? { after: '', done: 0 };
        const stories = storiesIn(await reach(input.sourceId));
        const left = [...stories.keys()].filter((key) => key > after).toSorted();
        const keys = left.slice(0, BATCH);
        const news = keys.flatMap((key) => {
          const story = stories.get(key);
          return story === undefined ? [] : [newsOf(input, story)];
        });
        for (const one of news) await append(entryOf(one, actor));
        await refreshLater(news.flatMap(({ subjects }) => subjects));
        await tellLater(news);
        return {
          cursor: { after: keys.at(-1) ?? after, done: done + keys.length },
          done: done + keys.length,
          total: done + left.length,
          isFinished: keys.length === left.length,
        };
      },
    } satisfies JobKind,
  };
};
