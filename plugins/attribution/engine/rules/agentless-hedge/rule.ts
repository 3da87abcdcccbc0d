import { wordSet } from '../../lexicon/word-list';
import { findPhrases, phraseIndex, spanOfTokens } from '../../text/phrases';
import { textOf } from '../../text/span';
import { defineRule } from '../define-rule';
import { spokenFor } from '../spoken-for';

const HEDGES = phraseIndex([
  ...wordSet('reportedly allegedly purportedly supposedly'),
  ...['with', 'amid', 'following', 'after', 'there are', 'there were'].flatMap((opening) =>
    ['claims', 'reports', 'rumours', 'rumors', 'allegations', 'suggestions'].map(
      (noun) => `${opening} ${noun} that`,
    ),
  ),
  'it is claimed that',
  'it was claimed that',
  'it has been claimed that',
  'it is alleged that',
  'it has been alleged that',
  'it has been reported that',
  'unconfirmed reports',
  'rumour has it',
  'rumor has it',
]);

/** A hedge is no source: it tells the reader that somebody says so and hides who. */
export const agentlessHedge = defineRule({
  id: 'agentless-hedge',
  meta: {
    title: 'Hedge with nobody behind it',
    summary:
      'Reportedly, allegedly, “claims that”: nobody is named who reports, alleges or claims.',
    problem: 'nobody-vouches',
    severity: 'error',
    basis: 'text',
    linkable: true,
    messages: { agentless: '“{hedge}” does not say who says so.' },
    remedy: 'Say who reported, alleged or claimed it.',
    standards: ['AP-ALLEGE'],
  },
  *check(context) {
    const { story } = context;
    for (const [index, sentence] of story.sentences.entries()) {
      for (const range of findPhrases(story.tokens, sentence.tokens, HEDGES)) {
        const span = spanOfTokens(story.tokens, range);
        const spoken = spokenFor(context, index, span);
        if (spoken === 'here') continue;
        const hedge = textOf(story.text, span);
        yield {
          messageId: 'agentless',
          span,
          claim: sentence.span,
          data: { hedge },
          severity: spoken === 'before' ? 'info' : 'error',
        };
      }
    }
  },
});
