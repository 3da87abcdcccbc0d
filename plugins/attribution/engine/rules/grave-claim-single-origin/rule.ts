import type { SourceRecord } from '../../records/source-record';
import { RANKS } from '../../strength/ranks';
import { defineRule } from '../define-rule';
import { linksOn, supportingLinks } from '../linked';

/** Records that hold it themselves: a document, somebody with a name who speaks to us. */
const isOwn = ({ strength }: SourceRecord): boolean => RANKS[strength] > RANKS.outlet;

/** Two records of one outlet, or of one person, are one origin. */
const originOf = ({ outlet, person, documentId }: SourceRecord): string =>
  (outlet ?? person ?? documentId).toLowerCase();

/** A grave claim of others takes two of them who do not draw on each other. */
export const graveClaimSingleOrigin = defineRule({
  id: 'grave-claim-single-origin',
  meta: {
    title: 'Grave claim on one origin',
    summary:
      'A grave claim rests on one outlet or one voice alone, and no document or named source of our own.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: { single: 'The claim is grave, and all behind it goes back to {origin}.' },
    remedy: 'Link a second origin, a document or a source of your own.',
    standards: ['REU', 'POOL'],
  },
  *check({ claims, links }) {
    const live = supportingLinks(links);
    for (const { span, grave } of claims) {
      const records = linksOn(live, span).map(({ link }) => link.source);
      const [first] = records;
      if (!grave || first === undefined || records.some(isOwn)) continue;
      if (new Set(records.map(originOf)).size > 1) continue;
      const origin = first.outlet ?? first.person ?? `“${first.title}”`;
      yield { messageId: 'single', span, data: { origin } };
    }
  },
});
