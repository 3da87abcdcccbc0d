import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../engine/text/canonical-json';
import type { Actor } from './actor';

/** The story or record an event is about. */
export interface Subject {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string | null;
}

/** What happened, before it takes its place in the trail. */
export interface TrailEntry {
  readonly kind: string;
  readonly actor: Actor;
  readonly subject: Subject | null;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** An entry in its place: each holds the hash of the one before it. */
export interface TrailEvent extends TrailEntry {
  readonly sequence: number;
  readonly occurredAt: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Stands for the event before the first. */
const NO_HASH = '0'.repeat(64);

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The hash an event must have. */
const hashOf = (event: Omit<TrailEvent, 'hash'>): string => {
  const { sequence, occurredAt, previousHash, kind, actor, subject, detail } = event;
  return sha256(
    canonicalJson({ sequence, occurredAt, previousHash, kind, actor, subject, detail }),
  );
};

/** Puts an entry after `last`, or first where there is none. */
export const nextEvent = (
  last: Pick<TrailEvent, 'sequence' | 'hash'> | null,
  entry: TrailEntry,
  now: Date,
): TrailEvent => {
  const event = {
    ...entry,
    sequence: last === null ? 1 : last.sequence + 1,
    occurredAt: now.toISOString(),
    previousHash: last === null ? NO_HASH : last.hash,
  };
  return { ...event, hash: hashOf(event) };
};

/** The sequence number of the first event that does not fit its place; `null` when the chain holds. */
export const firstBreak = (events: readonly TrailEvent[]): number | null => {
  let previousHash = NO_HASH;
  let sequence = 1;
  for (const event of events) {
    const fits = event.sequence === sequence && event.previousHash === previousHash;
    if (!fits || hashOf(event) !== event.hash) return event.sequence;
    previousHash = event.hash;
    sequence += 1;
  }
  return null;
};
