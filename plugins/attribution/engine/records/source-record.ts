import type { Strength } from '../attribution/attribution';

/** Whether a record still holds. */
export const SOURCE_STATUSES = [
  'active',
  'corrected',
  'disputed',
  'retracted',
  'superseded',
] as const;
export type SourceStatus = (typeof SOURCE_STATUSES)[number];

/** What the engine needs to know of a source record. */
export interface SourceRecord {
  readonly documentId: string;
  readonly title: string;
  /** Name of its outlet; `null` where the record has none. */
  readonly outlet: string | null;
  readonly person: string | null;
  /** ISO date, as precise as known: `2023-02-02`, `2023-02`, `2023`; `null` when unknown. */
  readonly date: string | null;
  readonly strength: Strength;
  readonly status: SourceStatus;
}
