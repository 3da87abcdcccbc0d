import { isVouchedFor } from '../../claims/is-vouched-for';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** That something grows, falls or sets a record is a finding: somebody measured it. */
export const unattributedTrend = defineRule({
  id: 'unattributed-trend',
  meta: {
    title: 'Trend with nobody behind it',
    summary: 'The copy says in its own voice which way things go.',
    problem: 'nobody-vouches',
    severity: 'warning',
    basis: 'text',
    linkable: true,
    messages: { unattributed: 'Nobody is named who found “{words}”.' },
    remedy: 'Say who measured it, or link the record that shows it.',
    standards: ['REU-ALL'],
  },
  *check({ story, claims }) {
    for (const each of claims) {
      const { span: claim, triggers } = each;
      const trend = triggers.find(({ type }) => type === 'trend');
      if (trend === undefined || isVouchedFor(each, trend.span)) continue;
      const words = textOf(story.text, trend.span);
      yield { messageId: 'unattributed', span: trend.span, claim, data: { words } };
    }
  },
});
