import { sentencesAround } from '../../text/sentences-around';
import { textOf } from '../../text/span';
import { isAnonymous } from '../../strength/is-anonymous';
import { defineRule } from '../define-rule';
import { linksOn, supportingLinks } from '../linked';

const PLURAL = /\b(?:sources|officials|people|insiders|diplomats|aides|officers)\b/iu;
const ONE = /^(?:an?|one|the) (?:\p{L}+ )?(?:source|official|insider)\b|\bone of\b/iu;

/** *Sources* are two at least. */
export const pluralSourcesOneRecord = defineRule({
  id: 'plural-sources-one-record',
  meta: {
    title: 'Sources in the plural, one record',
    summary: 'The copy speaks of several sources without names, and one record stands behind them.',
    problem: 'bad-record',
    severity: 'warning',
    basis: 'records',
    linkable: false,
    messages: { plural: '“{source}” are several, and one record stands behind them.' },
    remedy: 'Write “a source”, or link the records of the others.',
    standards: ['REU-ANON'],
  },
  *check({ story, attributions, links }) {
    const live = supportingLinks(links);
    for (const { source, strength } of attributions) {
      if (source === null || !isAnonymous(strength)) continue;
      const words = textOf(story.text, source);
      if (!PLURAL.test(words) || ONE.test(words)) continue;
      const records = linksOn(live, sentencesAround(story, source)).map(
        ({ link }) => link.source.documentId,
      );
      if (new Set(records).size !== 1) continue;
      yield { messageId: 'plural', span: source, data: { source: words } };
    }
  },
});
