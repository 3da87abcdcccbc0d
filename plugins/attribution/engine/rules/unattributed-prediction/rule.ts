import { isVouchedFor } from '../../claims/is-vouched-for';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** From this likelihood on, that newsrooms attribute a statement, a forecast in the copy's own voice blocks. */
const SURE_SHARE = 0.6;

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
    messages: { unattributed: 'Nobody is named who says “{words}”, and nobody has seen it yet.' },
    remedy: 'Say who expects it, or link the record that announces it.',
    standards: ['AP-ANON', 'REU-ALL'],
  },
  *check({ story, claims }) {
    for (const each of claims) {
      const { span: claim, triggers, needsSource } = each;
      const forecast = triggers.find(({ type }) => type === 'prediction');
      if (forecast === undefined || isVouchedFor(each, forecast.span)) continue;
      yield {
        messageId: 'unattributed',
        span: forecast.span,
        claim,
        data: { words: textOf(story.text, forecast.span) },
        severity: needsSource !== null && needsSource >= SURE_SHARE ? 'error' : 'warning',
      };
    }
  },
});
