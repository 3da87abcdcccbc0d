import type { Claim } from '../../claims/claim';
import { isVouchedFor, ownVoices } from '../../claims/is-vouched-for';
import type { Span } from '../../text/span';
import { defineRule } from '../define-rule';
import { unvouchedWords } from '../unvouched-words';

/** From this likelihood on, that newsrooms attribute a statement, a forecast in the copy's own voice blocks. */
const SURE_SHARE = 0.48;

/** Who spoke in a sentence before does not foretell what this one does: only its own source will do. */
const isForetoldBySomebody = (claim: Claim, words: Span): boolean =>
  ownVoices(claim).length > 0 && isVouchedFor(claim, words);

/** Nobody has witnessed the future: somebody says what it holds. */
export const unattributedPrediction = defineRule({
  id: 'unattributed-prediction',
  meta: {
    title: 'Forecast with nobody behind it',
    summary: 'The copy says in its own voice what will come.',
    problem: 'nobody-vouches',
    severity: 'error',
    basis: 'text',
    linkable: true,
    messages: { unattributed: '“{words}” says what will happen; {lack}.' },
    remedy: 'Say who expects it, or link the record that announces it.',
    standards: ['AP-ANON', 'REU-ALL'],
  },
  *check(context) {
    for (const { claim, span, words, lack, fixes } of unvouchedWords(
      context,
      'prediction',
      isForetoldBySomebody,
    )) {
      yield {
        messageId: 'unattributed',
        span,
        claim: claim.span,
        data: { words, lack },
        fixes,
        severity:
          (claim.needsSource ?? 0) >= SURE_SHARE && claim.attributions.length === 0
            ? 'error'
            : 'warning',
      };
    }
  },
});
