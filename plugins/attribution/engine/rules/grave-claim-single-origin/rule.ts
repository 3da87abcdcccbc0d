import { CLAIM_IN_WORDS } from '../../claims/in-words';
import { countOrigins } from '../../records/count-origins';
import type { SourceRecord } from '../../records/source-record';
import { RANKS } from '../../strength/ranks';
import { defineRule } from '../define-rule';
import { linksOn, supportingLinks } from '../linked';

/** Records that hold it themselves: a document, somebody with a name who speaks to us. */
const isOwn = ({ strength }: SourceRecord): boolean => RANKS[strength] > RANKS.outlet;

const nameOf = ({ outlet, person, title }: SourceRecord): string =>
  outlet ?? person ?? `“${title}”`;

/** A grave claim of others takes as many of them as the policy asks for, who do not draw on each other. */
export const graveClaimSingleOrigin = defineRule({
  id: 'grave-claim-single-origin',
  meta: {
    title: 'Claim on too few origins',
    summary:
      'A claim that the policy wants from several origins rests on fewer, and on no document or named source of our own.',
    problem: 'bad-record',
    severity: 'error',
    basis: 'records',
    linkable: false,
    messages: {
      single: 'This is {kind}, and all behind it goes back to {origin}.',
      few: 'This is {kind}: the policy asks for {least} origins, and {count} stand behind it.',
    },
    remedy: 'Link a further origin, a document or a source of your own.',
    standards: ['REU', 'POOL'],
  },
  *check({ claims, links, terms }) {
    const live = supportingLinks(links);
    if (live.length === 0) return;
    for (const { span, types } of claims) {
      const records = linksOn(live, span).map(({ link }) => link.source);
      const [first] = records;
      if (first === undefined || records.some(isOwn)) continue;
      const count = countOrigins(records);
      const short = types.find((type) => count < (terms.leastOrigins[type] ?? 1));
      if (short === undefined) continue;
      const data = {
        kind: CLAIM_IN_WORDS[short],
        least: String(terms.leastOrigins[short]),
        count: String(count),
        origin: nameOf(first),
      };
      yield { messageId: count === 1 ? 'single' : 'few', span, data };
    }
  },
});
