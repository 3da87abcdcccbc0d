import type { StoryRequest } from '../../../contracts/request';
import type { Finding } from '../../../engine/findings/finding';
import { APPROVAL_RULE } from '../../../engine/policy/waiver';
import type { Allowed } from '../hooks/use-allowed';

/**
 * What may be tied to the words of a flag. `saved`: they are in the stored draft. `changed`: they are not yet.
 * `new`: the story was never saved. `read-only`: it is the published version that is on the screen.
 */
export type Anchorage = 'saved' | 'changed' | 'new' | 'read-only';

/** What the reader may do about one flag; what has to wait is said in words, not hidden. */
export interface FlagOffers {
  readonly fix: 'offered' | 'none';
  readonly link: 'offered' | 'needs-save' | 'none';
  readonly waive: 'offered' | 'needs-save' | 'needs-editor' | 'none';
  /** `asked`: an editor was asked and has not answered. */
  readonly ask: 'offered' | 'needs-save' | 'asked' | 'none';
  /** Of a source without a name: whoever may approve it says why and who knows. */
  readonly approve: 'offered' | 'needs-save' | 'none';
  /** What a reporter asked about it. */
  readonly answer: 'offered' | 'none';
}

/** As much of a request as an offer depends on. */
type Asked = Pick<StoryRequest, 'state' | 'isMine'>;

const NOTHING: FlagOffers = {
  fix: 'none',
  link: 'none',
  waive: 'none',
  ask: 'none',
  approve: 'none',
  answer: 'none',
};

const waiveOffer = (finding: Finding, allowed: Allowed): FlagOffers['waive'] => {
  if (finding.severity !== 'error') return allowed.waive ? 'offered' : 'none';
  if (allowed.waiveBlockers) return 'offered';
  return allowed.waive ? 'needs-editor' : 'none';
};

/** Whether a reporter asked about it, and this person may answer. */
const isAnswerable = (request: Asked | null, allowed: Allowed, mayAnswerOwn: boolean): boolean =>
  request?.state === 'open' && allowed.waiveBlockers && (mayAnswerOwn || !request.isMine);

/** What a card offers: what a person may not do is not offered, what has to wait says so. */
export const offersFor = (
  finding: Finding,
  allowed: Allowed,
  anchorage: Anchorage,
  request: Asked | null,
  mayAnswerOwn = false,
): FlagOffers => {
  if (anchorage === 'read-only') return NOTHING;
  const link = finding.linkable && allowed.link ? 'offered' : 'none';
  const answer = isAnswerable(request, allowed, mayAnswerOwn) ? 'offered' : 'none';
  const isApproved = finding.rule === APPROVAL_RULE && allowed.waiveBlockers;
  const approve = isApproved && answer === 'none' ? 'offered' : 'none';
  const waive = isApproved || answer === 'offered' ? 'none' : waiveOffer(finding, allowed);
  const isAsked = request?.state === 'open';
  const ask = waive === 'needs-editor' ? 'offered' : 'none';
  return {
    fix: finding.fixes.length > 0 ? 'offered' : 'none',
    link: anchorage !== 'saved' && link === 'offered' ? 'needs-save' : link,
    waive: anchorage === 'new' && waive === 'offered' ? 'needs-save' : waive,
    approve: anchorage !== 'saved' && approve === 'offered' ? 'needs-save' : approve,
    answer,
    ask: isAsked ? 'asked' : anchorage === 'new' && ask === 'offered' ? 'needs-save' : ask,
  };
};
