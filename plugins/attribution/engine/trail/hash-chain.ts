import { canonicalJson } from '../text/canonical-json';
import { sha256Of } from '../text/sha-256';
import { markOf, numberIn } from './event-mark';

export const ACTOR_TYPES = ['admin', 'api-token', 'users-permissions', 'system'] as const;

/** Who did something, as the session says: never what a request claims. */
export interface Actor {
  readonly type: (typeof ACTOR_TYPES)[number];
  readonly id: string | null;
  readonly name: string;
}

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

/** The hash an event must have. */
const hashOf = (event: Omit<TrailEvent, 'hash'>): string => {
  const { sequence, occurredAt, previousHash, kind, actor, subject, detail } = event;
  return sha256Of(
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

/** What became of an event that was noted down: it stands, was cut off with those after it, or another is in its place. */
export const FATES = ['stands', 'cut-off', 'another'] as const;
export type Fate = (typeof FATES)[number];

/** How many events were looked at, and whether each fits its place. */
export interface ChainCheck {
  readonly events: number;
  /** Number of the first that does not fit; `null` when the chain holds. */
  readonly firstBreak: number | null;
  /** Mark of the last event, to be noted down; `null` where there is none or the chain is broken. */
  readonly head: string | null;
  /** `null` where no mark was given, or the chain is broken. */
  readonly known: Fate | null;
}

/** Checks a whole chain, whose events may come from a table or a file, and whether it still holds the event that `known` marks. */
export const checkChain = async (
  events: Iterable<TrailEvent> | AsyncIterable<TrailEvent>,
  known: string | null = null,
): Promise<ChainCheck> => {
  const knownNumber = known === null ? null : numberIn(known);
  let fate: Fate | null = known === null ? null : 'cut-off';
  let previousHash = NO_HASH;
  let seen = 0;
  for await (const event of events) {
    seen += 1;
    const fits = event.sequence === seen && event.previousHash === previousHash;
    if (!fits || hashOf(event) !== event.hash)
      return { events: seen, firstBreak: event.sequence, head: null, known: null };
    if (seen === knownNumber) fate = markOf(event) === known ? 'stands' : 'another';
    previousHash = event.hash;
  }
  const head = seen === 0 ? null : markOf({ sequence: seen, hash: previousHash });
  return { events: seen, firstBreak: null, head, known: fate };
};
