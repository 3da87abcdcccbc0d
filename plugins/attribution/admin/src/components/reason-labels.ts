import type { Waiver } from '../../../engine/policy/waiver';
import type { MessageId } from '../hooks/use-text';

/** What each reason of a waiver is called on the screen. */
export const REASON_LABELS: Readonly<Record<Waiver['reason'], MessageId>> = {
  'not-a-claim': 'attribution.reason.not-a-claim',
  background: 'attribution.reason.background',
  'witnessed-by-us': 'attribution.reason.witnessed-by-us',
  'covered-nearby': 'attribution.reason.covered-nearby',
  'tool-error': 'attribution.reason.tool-error',
  other: 'attribution.reason.other',
  'anonymity-approved': 'attribution.reason.anonymity-approved',
};
