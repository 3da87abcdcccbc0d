import { z } from 'zod';
import {
  requestSchema,
  type AnswerRequestRequest,
  type CreateRequestsRequest,
  type ListRequestsResponse,
  type StoryRequest,
} from '../../../contracts/request';
import { conflict, inQuotes, unknownDocument } from '../errors';
import type { Table } from '../table';
import { isSame, personIdOf, whoHas, type Actor, type Doer } from './actor';
import type { Subject, TrailEntry } from './hash-chain';
import { subjectOfRow, targetOf, targetRowSchema } from './target';
import type { GrantedWaiver } from './waivers';

export const requestRowSchema = requestSchema
  .pick({
    documentId: true,
    rule: true,
    fingerprint: true,
    quote: true,
    note: true,
    askedBy: true,
    askedAt: true,
    state: true,
    answer: true,
    answeredBy: true,
    answeredAt: true,
  })
  .extend({
    ...targetRowSchema.shape,
    title: z.string(),
    askedById: z.string().nullable(),
    answeredById: z.string().nullable(),
  });
export type RequestRow = z.infer<typeof requestRowSchema>;

/** Which of these stories somebody may read, by document id. */
export type ReadableAmong = (
  uid: string,
  locale: string | null,
  documentIds: readonly string[],
) => Promise<ReadonlySet<string>>;

/** What a person asks about one story. */
export type NewRequests = Pick<CreateRequestsRequest, 'findings' | 'note'>;

export interface RequestsDependencies {
  readonly requests: Table<RequestRow>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** Alone with what stands beside the story: all of the work or nothing. */
  readonly onStory: <Result>(subject: Subject, work: () => Promise<Result>) => Promise<Result>;
  /** Throws where somebody who may has let the flag stand already. */
  readonly refuseWaived: (
    subject: Subject,
    finding: NewRequests['findings'][number],
    actor: Actor,
  ) => Promise<void>;
  readonly waive: (subject: Subject, waiver: GrantedWaiver, actor: Actor) => Promise<void>;
  readonly now: () => Date;
}

const askerOf = ({ askedBy, askedById }: RequestRow): Doer => ({
  name: askedBy,
  personId: askedById,
});

const storyRequestOf = (row: RequestRow, asking: Actor): StoryRequest => ({
  documentId: row.documentId,
  uid: row.targetUid,
  storyId: row.targetDocumentId,
  locale: row.targetLocale,
  storyTitle: row.title,
  rule: row.rule,
  fingerprint: row.fingerprint,
  quote: row.quote,
  note: row.note,
  askedBy: row.askedBy,
  askedAt: row.askedAt,
  isMine: isSame(askerOf(row), asking),
  state: row.state,
  answer: row.answer,
  answeredBy: row.answeredBy,
  answeredAt: row.answeredAt,
});

const WHEN = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
});

const alreadyAsked = (row: RequestRow, actor: Actor) =>
  conflict(
    `${whoHas(askerOf(row), actor)} already asked about ${inQuotes(row.quote)}, on ${WHEN.format(new Date(row.askedAt))} UTC.`,
  );

const alreadyAnswered = (row: RequestRow, actor: Actor) => {
  const doer = { name: row.answeredBy, personId: row.answeredById };
  return conflict(`${whoHas(doer, actor)} already ${row.state} this request.`);
};

/** One for each fingerprint: they are one flag, and one answer holds for all. */
const distinct = (findings: NewRequests['findings']): NewRequests['findings'] => [
  ...new Map(findings.map((finding) => [finding.fingerprint, finding])).values(),
];

/** How many stories are looked up at once. */
const BATCH = 100;

/** Rows about stories of one type in one locale, together. */
const groupsOf = (
  rows: readonly RequestRow[],
): readonly (readonly [RequestRow, ...RequestRow[]])[] => {
  const groups = new Map<string, [RequestRow, ...RequestRow[]]>();
  for (const row of rows) {
    const key = JSON.stringify([row.targetUid, row.targetLocale]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()];
};

/** Those of the rows whose story somebody may read, in their order. */
const readableOf = async (
  rows: readonly RequestRow[],
  readableAmong: ReadableAmong,
): Promise<readonly RequestRow[]> => {
  const readable = new Set<RequestRow>();
  for (const group of groupsOf(rows)) {
    const [{ targetUid, targetLocale }] = group;
    const ids = [...new Set(group.map(({ targetDocumentId }) => targetDocumentId))];
    for (let start = 0; start < ids.length; start += BATCH) {
      const open = await readableAmong(targetUid, targetLocale, ids.slice(start, start + BATCH));
      for (const row of group) if (open.has(row.targetDocumentId)) readable.add(row);
    }
  }
  return rows.filter((row) => readable.has(row));
};

/** What reporters ask editors: to let a flag stand that they may not let stand themselves. */
export const requestsService = (dependencies: RequestsDependencies) => {
  const { requests, append, onStory, refuseWaived, waive, now } = dependencies;

  const openFor = (subject: Subject, fingerprint: string) =>
    requests.find({
      where: { ...targetOf(subject), fingerprint, state: 'open' },
      orderBy: { id: 'asc' },
    });

  /** Throws a 404 when there is no such request. */
  const byId = async (documentId: string): Promise<RequestRow> => {
    const row = await requests.first({ where: { documentId } });
    if (row === null) throw unknownDocument('request');
    return row;
  };

  const settle = async (
    row: RequestRow,
    outcome: 'granted' | 'declined',
    note: string | null,
    actor: Actor,
  ): Promise<RequestRow> => {
    const answer = {
      state: outcome,
      answer: note,
      answeredBy: actor.name,
      answeredById: personIdOf(actor),
      answeredAt: now().toISOString(),
    };
    await requests.change({ documentId: row.documentId }, answer);
    await append({
      kind: 'request-answered',
      actor,
      subject: subjectOfRow(row),
      detail: { request: row.documentId, rule: row.rule, quote: row.quote, outcome, note },
    });
    return { ...row, ...answer };
  };

  return {
    byId,

    /** All of a story, newest first, as its panel shows them to somebody. */
    async shownTo(asking: Actor, subject: Subject): Promise<readonly StoryRequest[]> {
      const rows = await requests.find({ where: targetOf(subject), orderBy: { id: 'desc' } });
      return rows.map((row) => storyRequestOf(row, asking));
    },

    /** Asks about all of them, or about none where one is open, or the flag stands already. */
    ask: (
      subject: Subject,
      title: string,
      { findings, note }: NewRequests,
      actor: Actor,
    ): Promise<readonly StoryRequest[]> =>
      onStory(subject, async () => {
        const made: StoryRequest[] = [];
        for (const finding of distinct(findings)) {
          const [open] = await openFor(subject, finding.fingerprint);
          if (open !== undefined) throw alreadyAsked(open, actor);
          await refuseWaived(subject, finding, actor);
          const row = await requests.create({
            ...targetOf(subject),
            ...finding,
            title: title.slice(0, 255),
            note: note === undefined || note === '' ? null : note,
            askedBy: actor.name,
            askedById: personIdOf(actor),
            askedAt: now().toISOString(),
            state: 'open',
          });
          const { rule, quote } = finding;
          const detail = { request: row.documentId, rule, quote, note: row.note };
          await append({ kind: 'request-made', actor, subject, detail });
          made.push(storyRequestOf(row, actor));
        }
        return made;
      }),

    /** Granted, the flag stands in the asker's name and on the editor's word. */
    answer(
      asked: RequestRow,
      { outcome, note }: AnswerRequestRequest,
      actor: Actor,
    ): Promise<StoryRequest> {
      const subject = subjectOfRow(asked);
      return onStory(subject, async () => {
        const row = await byId(asked.documentId);
        if (row.state !== 'open') throw alreadyAnswered(row, actor);
        const { fingerprint, rule, quote } = row;
        if (outcome === 'granted') {
          await waive(subject, { fingerprint, rule, quote, note, asker: askerOf(row) }, actor);
        }
        return storyRequestOf(await settle(row, outcome, note, actor), actor);
      });
    },

    /** An editor let the flag stand without being asked, or without looking at what was asked. */
    async grantOpen(
      subject: Subject,
      fingerprint: string,
      note: string | null,
      actor: Actor,
    ): Promise<void> {
      for (const row of await openFor(subject, fingerprint)) {
        await settle(row, 'granted', note, actor);
      }
    },

    /** Of all stories that somebody may read, newest first. */
    async page(
      asked: {
        readonly state: StoryRequest['state'];
        readonly page: number;
        readonly pageSize: number;
      },
      asking: Actor,
      readableAmong: ReadableAmong,
    ): Promise<ListRequestsResponse> {
      const { state, page, pageSize } = asked;
      const rows = await requests.find({ where: { state }, orderBy: { id: 'desc' } });
      const readable = await readableOf(rows, readableAmong);
      const start = (page - 1) * pageSize;
      const data = readable
        .slice(start, start + pageSize)
        .map((row) => storyRequestOf(row, asking));
      return { data, meta: { page, pageSize, total: readable.length } };
    },

    async forget(subject: Subject): Promise<void> {
      await requests.remove(targetOf(subject));
    },
  };
};
