import type { Attribution } from '../../attribution/attribution';
import type { Claim } from '../../claims/claim';
import { wordSet } from '../../lexicon/word-list';
import { themesIn } from '../../text/themes';
import { defineRule, type RuleContext } from '../define-rule';
import { fixMovingUp } from '../name-the-source';

/** How many words two sentences share at least when the second takes up what the first says. */
const FEWEST_SHARED = 2;

/** The attribution of the sentence behind a claim that says who says so; `null` where it does not. */
const lateSource = (context: RuleContext, { sentence }: Claim): Attribution | null => {
  const [own, next] = [context.story.sentences[sentence], context.story.sentences[sentence + 1]];
  if (own === undefined || next === undefined || next.block - own.block > 1) return null;
  const late = (context.vouchers.own[sentence + 1] ?? []).find(
    ({ cue, cueKind, inherited }) =>
      cue !== null && !inherited && (cueKind === 'reporting' || cueKind === 'evidence'),
  );
  if (late === undefined) return null;
  const here = themesIn(context.story, own.span, 'without-names');
  const shared = [...themesIn(context.story, next.span, 'without-names')].filter((theme) =>
    here.has(theme),
  );
  return shared.length >= FEWEST_SHARED ? late : null;
};

const PLAIN_CUES = wordSet('said says told tells according');

/** Somebody may speak in it whom the attributions miss. */
const hasSpeech = ({ story }: RuleContext, { sentence }: Claim): boolean => {
  const range = story.sentences[sentence]?.tokens ?? { first: 0, end: 0 };
  return story.tokens.slice(range.first, range.end).some(({ lower }) => PLAIN_CUES.has(lower));
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
      if (hasSpeech(context, claim)) continue;
      const late = lateSource(context, claim);
      if (late === null) continue;
      yield { messageId: 'late', span: claim.span, fixes: fixMovingUp(context.story, claim, late) };
    }
  },
});
