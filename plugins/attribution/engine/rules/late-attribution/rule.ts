import type { Claim } from '../../claims/claim';
import { themesIn } from '../../text/themes';
import { defineRule, type RuleContext } from '../define-rule';

/** How many words two sentences share at least when the second takes up what the first says. */
const FEWEST_SHARED = 2;

/** Whether the sentence behind a claim says who says so. */
const comesLate = (context: RuleContext, { sentence }: Claim): boolean => {
  const [own, next] = [context.story.sentences[sentence], context.story.sentences[sentence + 1]];
  if (own === undefined || next === undefined || next.block - own.block > 1) return false;
  const isFirm = (context.vouchers.own[sentence + 1] ?? []).some(
    ({ cue, cueKind, inherited }) =>
      cue !== null && !inherited && (cueKind === 'reporting' || cueKind === 'evidence'),
  );
  if (!isFirm) return false;
  const here = themesIn(context.story, own.span);
  const shared = [...themesIn(context.story, next.span)].filter((theme) => here.has(theme));
  return shared.length >= FEWEST_SHARED;
};

/** Who says so stands in the sentence itself, not in the next. */
export const lateAttribution = defineRule({
  id: 'late-attribution',
  meta: {
    title: 'Attribution comes late',
    summary: 'Only the next sentence says who says so.',
    problem: 'nobody-vouches',
    severity: 'warning',
    basis: 'text',
    linkable: true,
    messages: { late: 'Only the next sentence says who says so.' },
    remedy: 'Move the attribution up into this sentence.',
    standards: ['AP-ATTR'],
  },
  *check(context) {
    for (const claim of context.claims) {
      if (claim.types.includes('reported') || claim.attributions.length > 0) continue;
      if (comesLate(context, claim)) yield { messageId: 'late', span: claim.span };
    }
  },
});
