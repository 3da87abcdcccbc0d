/** Why a person lets a finding stand. */
export const WAIVER_REASONS = [
  'not-a-claim',
  'background',
  'witnessed-by-us',
  'covered-nearby',
  'tool-error',
  'other',
] as const;
export type WaiverReason = (typeof WAIVER_REASONS)[number];

/** A person's reasoned acceptance of one finding. It ends when the sentence changes, since the fingerprint does. */
export interface Waiver {
  readonly documentId: string;
  readonly fingerprint: string;
  readonly reason: WaiverReason;
  /** Whether the person may waive findings that block. */
  readonly coversBlockers: boolean;
}
