import { z } from 'zod';
import type { Table } from '../table';
import { firstBreak, nextEvent, type TrailEntry, type TrailEvent } from './hash-chain';

const ACTOR_TYPES = ['admin', 'api-token', 'users-permissions', 'system'] as const;

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

export interface TrailDependencies {
  readonly events: Table<EventRow>;
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

  const append = (entry: TrailEntry): Promise<void> =>
    inTransaction((transaction) =>
      inTurn(transaction, async () => {
        await lock(transaction);
        const [last] = await events.find({ orderBy: { sequence: 'desc' }, limit: 1 });
        await events.create({ ...rowOf(nextEvent(last ?? null, entry, now())) });
      }),
    );

  return {
    append,

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

    /** The number of the first event that was tampered with; `null` when the chain holds. */
    async firstBreak(): Promise<number | null> {
      const rows = await events.find({ orderBy: { sequence: 'asc' } });
      return firstBreak(rows.map(eventOf));
    },
  };
};
