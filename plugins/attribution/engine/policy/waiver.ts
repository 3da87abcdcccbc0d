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

/** An editor agreed that the source of a claim stays without a name. */
export const APPROVED = 'anonymity-approved';

/** The rule whose findings are approved, never waived: whoever lets them stand says why, and who knows the source. */
export const APPROVAL_RULE = 'anonymous-unapproved';

/** A person's reasoned acceptance of one finding. It ends when the sentence changes, since the fingerprint does. */
export interface Waiver {
  readonly documentId: string;
  readonly fingerprint: string;
  readonly reason: WaiverReason | typeof APPROVED;
  /** Whether the person may waive findings that block. */
  readonly coversBlockers: boolean;
}
