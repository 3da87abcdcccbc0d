import { defineRule, type Hit } from '../define-rule';
import { firstLinks, linksOn, supportingLinks } from '../linked';

/** A report that rests on itself by way of others rests on nothing; two that rest on a third are one. */
export const circularSourcing = defineRule({
  id: 'circular-sourcing',
  meta: {
    title: 'Sources go back to each other',
    summary: 'A record rests on itself by way of others, or several records rest on the same one.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: {
      circle: '“{title}” goes back to itself: {chain}.',
      common: 'All {count} records behind this go back to one.',
    },
    remedy: 'Link the interview or document that it all rests on, or find another source.',
    standards: ['SPJ original sources'],
  },
  *check({ story, links }): Generator<Hit<'circle' | 'common'>> {
    const live = supportingLinks(links);
    for (const { link, span } of firstLinks(links)) {
      const { title, circle } = link.source;
      if (circle.length === 0) continue;
      const chain = [title, ...circle].join(' → ');
      yield { messageId: 'circle', span, data: { title, chain } };
    }
    for (const { span } of story.sentences) {
      const records = new Map(
        linksOn(live, span).map(({ link }) => [link.source.documentId, link.source]),
      );
      const origins = new Set([...records.values()].flatMap((record) => record.origins));
      const isBased = [...records.values()].some(
        ({ documentId, origins: own }) => !own.includes(documentId),
      );
      if (records.size < 2 || origins.size !== 1 || !isBased) continue;
      yield { messageId: 'common', span, data: { count: String(records.size) } };
    }
  },
});
