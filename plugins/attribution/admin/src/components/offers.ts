import type { Finding } from '../../../engine/findings/finding';
import type { Allowed } from '../hooks/use-allowed';
import type { FlagOffers } from './FlagCard';

/**
 * What may be tied to the words of a field. `saved`: they are in the stored draft. `changed`: they are not yet.
 * `new`: the story was never saved. `read-only`: it is the published version that is on the screen.
 */
export type Anchorage = 'saved' | 'changed' | 'new' | 'read-only';

const waiveOffer = (finding: Finding, allowed: Allowed): FlagOffers['waive'] => {
  if (finding.severity !== 'error') return allowed.waive ? 'offered' : 'none';
  if (allowed.waiveBlockers) return 'offered';
  return allowed.waive ? 'needs-editor' : 'none';
};

/** What a card offers: what a person may not do is not offered, what has to wait says so. */
export const offersFor = (finding: Finding, allowed: Allowed, anchorage: Anchorage): FlagOffers => {
  if (anchorage === 'read-only') return { link: 'none', waive: 'none' };
  const link = finding.linkable && allowed.link ? 'offered' : 'none';
  const waive = waiveOffer(finding, allowed);
  return {
    link: anchorage !== 'saved' && link === 'offered' ? 'needs-save' : link,
    waive: anchorage === 'new' && waive === 'offered' ? 'needs-save' : waive,
  };
};
