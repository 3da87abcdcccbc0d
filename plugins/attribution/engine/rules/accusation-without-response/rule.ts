import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';

/** What a story says when it has asked, or when the accused has answered. */
const RESPONSE =
  /\b(?:den(?:y|ies|ied)|reject(?:s|ed)|dismiss(?:es|ed)|disput(?:es|ed)|pleaded not guilty|declined to comment|no comment|did not (?:respond|answer|reply|return)|didn['’]t (?:respond|answer|reply)|could not be reached|was asked (?:for comment|about)|request(?:s|ed)? for comment|responded|in response)\b/iu;

/** Whoever is accused is asked. */
export const accusationWithoutResponse = defineRule({
  id: 'accusation-without-response',
  meta: {
    title: 'Accused was not asked',
    summary:
      'The story accuses somebody, and neither a response nor an attempt to get one is in it.',
    problem: 'response',
    severity: 'warning',
    basis: 'records',
    linkable: false,
    messages: { unasked: 'Nobody is seen to have asked about “{words}”.' },
    remedy: 'Ask, and say what came back; or link the response.',
    standards: ['BBC-ALLEG'],
  },
  *check({ story, claims, links }) {
    const isAnswered =
      RESPONSE.test(story.text) || links.some(({ link }) => link.role === 'response');
    if (isAnswered) return;
    for (const { triggers, span: claim } of claims) {
      const accusation = triggers.find(({ type }) => type === 'accusation');
      if (accusation === undefined) continue;
      const { span } = accusation;
      yield { messageId: 'unasked', span, claim, data: { words: textOf(story.text, span) } };
      return;
    }
  },
});
