import { isVouchedFor } from '../../claims/is-vouched-for';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** A figure is somebody's count. */
export const unattributedNumber = defineRule({
  id: 'unattributed-number',
  meta: {
    title: 'Figure with nobody behind it',
    summary: 'A number or quantity stands in the copy and nobody is named who counted.',
    problem: 'nobody-vouches',
    severity: 'warning',
    basis: 'text',
    linkable: true,
    messages: { unattributed: 'Nobody is named who counted “{words}”.' },
    remedy: 'Say whose figure it is, or link the record it comes from.',
    standards: ['NPR-CROWD', 'BBC 3.3.1'],
  },
  *check({ story, claims }) {
    for (const each of claims) {
      const { span: claim, triggers } = each;
      const figure = triggers.find(({ type }) => type === 'number');
      if (figure === undefined || isVouchedFor(each, figure.span)) continue;
      const words = textOf(story.text, figure.span);
      yield {
        messageId: 'unattributed',
        span: figure.span,
        claim,
        data: { words },
      };
    }
  },
});
