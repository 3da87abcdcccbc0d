import { overlaps, textOf } from '../../text/span';
import { defineRule } from '../define-rule';
import { supportingLinks } from '../linked';

/** Words that say of today what a record says of its own day. */
const NOW =
  /\b(?:is|are|has|have) (?:now|currently|still)\b|\b(?:now|currently|at present|these days)\b/iu;

const DAY_MS = 86_400_000;

const timeOf = (date: string): number => Date.parse(date);

/** What was so two years ago need not be so now. */
export const staleSource = defineRule({
  id: 'stale-source',
  meta: {
    title: 'Old record for today',
    summary:
      'The sentence says how things are now, and its record is much older than the newest of the story.',
    problem: 'bad-record',
    severity: 'warning',
    basis: 'records',
    linkable: false,
    messages: { stale: 'This is said of now, on a record of {date}.' },
    remedy: 'Say when it was so, or find a newer source.',
    standards: ['BBC due accuracy'],
  },
  *check({ story, links, terms }) {
    const live = supportingLinks(links);
    if (live.length === 0) return;
    const times = live.flatMap(({ link }) =>
      link.source.date === null ? [] : [timeOf(link.source.date)],
    );
    const newest = Math.max(...times);
    for (const { span: sentence } of story.sentences) {
      if (!NOW.test(textOf(story.text, sentence))) continue;
      const own = live.filter(({ span }) => overlaps(span, sentence));
      const dates = own.flatMap(({ link }) => link.source.date ?? []);
      const latest = dates.toSorted((a, b) => timeOf(b) - timeOf(a))[0];
      if (latest === undefined || newest - timeOf(latest) < terms.staleAfterDays * DAY_MS) continue;
      yield { messageId: 'stale', span: sentence, data: { date: latest } };
    }
  },
});
