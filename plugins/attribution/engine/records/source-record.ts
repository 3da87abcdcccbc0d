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

/** Whether nobody can rest on a record of this status. */
export const isWithdrawn = (status: SourceStatus): boolean =>
  status === 'retracted' || status === 'disputed';

/** Whether a source without a name may be used: nobody has approved it, for a reason that says nothing, or somebody has. */
export const APPROVALS = ['none', 'rote', 'approved'] as const;
export type Approval = (typeof APPROVALS)[number];

/** Whether readers can look the record up: not at all, at an address that may rot, or at a kept copy too. */
export const ADDRESSES = ['none', 'live', 'archived'] as const;
export type Address = (typeof ADDRESSES)[number];

/** What the engine needs to know of a source record: never what protects a source. */
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
  /** What the source said or wrote, word for word, as far as it is kept. */
  readonly excerpts: readonly string[];
  readonly address: Address;
  /** Of a source without a name. */
  readonly approval: Approval;
  /** The records that it goes back to in the end, by id; itself where it is based on none. */
  readonly origins: readonly string[];
  /** Titles from the record back to itself, where it is based on itself by way of others; empty where it is not. */
  readonly circle: readonly string[];
  /** Titles of the retracted or disputed records that it is based on, however many steps back; empty where there are none. */
  readonly withdrawn: readonly string[];
}
