import {
  nextEvent,
  type TrailEntry,
  type TrailEvent,
} from '../../../plugins/attribution/engine/trail/hash-chain';
import { STORY } from '../../support/stories';
import type { Bulk, Row } from './bulk';
import type { Chance } from './chance';
import type { MadeStory } from './stories';

const EVENT = 'plugin::attribution.event';
const PEOPLE = 60;

const columnsOf = (event: TrailEvent, documentId: string): Row => ({
  id: event.sequence,
  document_id: documentId,
  sequence: event.sequence,
  kind: event.kind,
  occurred_at: new Date(event.occurredAt),
  actor_type: event.actor.type,
  actor_id: event.actor.id,
  actor_name: event.actor.name,
  subject_uid: event.subject?.uid ?? null,
  subject_document_id: event.subject?.documentId ?? null,
  subject_locale: event.subject?.locale ?? null,
  detail: JSON.stringify(event.detail),
  previous_hash: event.previousHash,
  hash: event.hash,
  created_at: new Date(event.occurredAt),
  updated_at: new Date(event.occurredAt),
});

/** A chain that holds: of each story that claims were linked in it, and that it went live. */
export const fillTrail = async (
  bulk: Bulk,
  chance: Chance,
  stories: readonly MadeStory[],
): Promise<void> => {
  const rows: Row[] = [];
  let last: TrailEvent | null = null;
  const append = (entry: TrailEntry, moment: Date): void => {
    last = nextEvent(last, entry, moment);
    rows.push(columnsOf(last, chance.documentId()));
  };
  for (const { documentId, title, author, savedAt, publishedAt } of stories) {
    const subject = { uid: STORY, documentId, locale: 'en' };
    const id = (author % PEOPLE) + 1;
    const actor = { type: 'admin', id: String(id), name: `Author ${id}` } as const;
    append({ kind: 'link-made', actor, subject, detail: { quote: 'the mayor said' } }, savedAt);
    if (publishedAt !== null) {
      append({ kind: 'published', actor, subject, detail: { title } }, publishedAt);
    }
  }
  await bulk.insert(EVENT, rows);
};
