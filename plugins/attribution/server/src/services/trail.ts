import { z } from 'zod';
import type { BulkTable } from '../table';
import {
  ACTOR_TYPES,
  checkChain,
  nextEvent,
  type ChainCheck,
  type TrailEntry,
  type TrailEvent,
} from '../../../engine/trail/hash-chain';

export const eventRowSchema = z.object({
  sequence: z.number(),
  kind: z.string(),
  occurredAt: z.string(),
  actorType: z.enum(ACTOR_TYPES),
  actorId: z.string().nullable(),
  actorName: z.string(),
  subjectUid: z.string().nullable(),
  subjectDocumentId: z.string().nullable(),
  subjectLocale: z.string().nullable(),
  detail: z.record(z.string(), z.unknown()),
  previousHash: z.string(),
  hash: z.string(),
});
export type EventRow = z.infer<typeof eventRowSchema>;

/** Which events are asked for: of one story or record, of one person, of one kind. */
export interface TrailFilter {
  readonly uid?: string | undefined;
  readonly documentId?: string | undefined;
  readonly locale?: string | undefined;
  readonly actorId?: string | undefined;
  readonly kind?: string | undefined;
}

export interface PageRef {
  /** The first is 1. */
  readonly page: number;
  readonly pageSize: number;
}

/** How many events are read at once. */
const BATCH = 500;

const whereOf = ({ uid, documentId, locale, actorId, kind }: TrailFilter) => ({
  ...(uid === undefined ? {} : { subjectUid: uid }),
  ...(documentId === undefined ? {} : { subjectDocumentId: documentId }),
  ...(locale === undefined ? {} : { subjectLocale: locale }),
  ...(actorId === undefined ? {} : { actorType: 'admin', actorId }),
  ...(kind === undefined ? {} : { kind }),
});

export interface TrailDependencies {
  readonly events: BulkTable<EventRow>;
  /** Runs in the transaction that is open, or in one of its own. The key is the same for one transaction. */
  readonly inTransaction: (work: (transaction: object) => Promise<void>) => Promise<void>;
  /** Keeps other transactions from appending until this one ends. */
  readonly lock: (transaction: object) => Promise<void>;
  readonly outside: (work: () => Promise<void>) => Promise<void>;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
}

const eventOf = (row: EventRow): TrailEvent => ({
  sequence: row.sequence,
  kind: row.kind,
  occurredAt: row.occurredAt,
  actor: { type: row.actorType, id: row.actorId, name: row.actorName },
  subject:
    row.subjectUid === null || row.subjectDocumentId === null
      ? null
      : { uid: row.subjectUid, documentId: row.subjectDocumentId, locale: row.subjectLocale },
  detail: row.detail,
  previousHash: row.previousHash,
  hash: row.hash,
});

const rowOf = ({ actor, subject, ...event }: TrailEvent): EventRow => ({
  ...event,
  detail: { ...event.detail },
  actorType: actor.type,
  actorId: actor.id,
  actorName: actor.name,
  subjectUid: subject?.uid ?? null,
  subjectDocumentId: subject?.documentId ?? null,
  subjectLocale: subject?.locale ?? null,
});

/** One after the other within a transaction; across transactions the database's lock does that. */
const turnTaker = () => {
  const turns = new WeakMap<object, Promise<void>>();
  return (key: object, work: () => Promise<void>): Promise<void> => {
    const turn = (turns.get(key) ?? Promise.resolve()).then(work);
    turns.set(
      key,
      turn.catch(() => undefined),
    );
    return turn;
  };
};

/** The append-only record of what was done, by whom: a chain in which each event holds the hash of the one before. */
export const trailService = (dependencies: TrailDependencies) => {
  const { events, inTransaction, lock, outside, now, report } = dependencies;
  const inTurn = turnTaker();
  const pending = new Set<Promise<void>>();

  const appendAll = (entries: readonly TrailEntry[]): Promise<void> =>
    inTransaction((transaction) =>
      inTurn(transaction, async () => {
        await lock(transaction);
        const [last] = await events.find({ orderBy: { sequence: 'desc' }, limit: 1 });
        const added: EventRow[] = [];
        for (const entry of entries) {
          added.push(rowOf(nextEvent(added.at(-1) ?? last ?? null, entry, now())));
        }
        await events.createMany(added.map((event) => ({ ...event })));
      }),
    );

  const append = (entry: TrailEntry): Promise<void> => appendAll([entry]);

  async function* oldestFirst(filter: TrailFilter): AsyncGenerator<TrailEvent> {
    for (let last = 0; ;) {
      const where = { ...whereOf(filter), sequence: { $gt: last } };
      const rows = await events.find({ where, orderBy: { sequence: 'asc' }, limit: BATCH });
      for (const row of rows) yield eventOf(row);
      const end = rows.at(-1);
      if (end === undefined || rows.length < BATCH) return;
      last = end.sequence;
    }
  }

  return {
    append,

    /** Appends several at once, in their order. */
    appendAll,

    /** Appends whatever becomes of the transaction that is open; a failure is reported, there is nobody left to tell. */
    appendOutside(entries: readonly TrailEntry[]): void {
      const writing = outside(async () => {
        for (const entry of entries) await append(entry);
      }).catch(report);
      pending.add(writing);
      void writing.finally(() => pending.delete(writing));
    },

    /** Resolves when nothing is being written any more. */
    async settled(): Promise<void> {
      await Promise.all(pending);
    },

    /** Newest first. */
    async page({ page, pageSize, ...filter }: PageRef & TrailFilter) {
      const where = whereOf(filter);
      const rows = await events.find({
        where,
        orderBy: { sequence: 'desc' },
        limit: pageSize,
        offset: (page - 1) * pageSize,
      });
      const total = await events.count(where);
      return { data: rows.map(eventOf), meta: { page, pageSize, total } };
    },

    oldestFirst,

    /** Walks the whole chain: tells the first event that was tampered with, where there is one, and what became of the one that `known` marks. */
    check: (known: string | null): Promise<ChainCheck> => checkChain(oldestFirst({}), known),
  };
};
