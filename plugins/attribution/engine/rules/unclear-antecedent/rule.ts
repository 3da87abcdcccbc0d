import { anyWord } from '../../text/any-of';
import { overlapping } from '../../text/overlapping';
import type { SegmentedStory } from '../../text/segments';
import { spansMatching } from '../../text/spans-matching';
import { textOf, type Span } from '../../text/span';
import { defineRule } from '../define-rule';

const PAPERS = anyWord(
  'report study document statement survey investigation review memo dossier paper article',
);
const SAME = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:an?|the|this|that|its|their|his|her|\p{L}+['’]s) )?(?:[\p{L}-]+ ){0,2}${PAPERS}\b`,
  'giu',
);
const DEFINITE = new RegExp(String.raw`^(?:the|this|that) ${PAPERS}$`, 'iu');
const HEAD = new RegExp(String.raw`${PAPERS}$`, 'iu');

/** A paper that was named this many sentences before is out of mind. */
const REACH = 3;

const sentenceOf = ({ sentences }: SegmentedStory, span: Span): number =>
  overlapping(sentences, span).first;

/** Whether the headline names a paper: then the story is about one, and which is plain throughout. */
const isTheme = ({ text, blocks }: SegmentedStory): boolean =>
  blocks.some(
    ({ kind, span }) =>
      (kind === 'headline' || kind === 'dek') && spansMatching(text, span, SAME).length > 0,
  );

/** Whether the text has introduced such a paper and named it, however briefly, not long before. */
const isClear = (story: SegmentedStory, source: Span): boolean => {
  const head = HEAD.exec(textOf(story.text, source))?.[0].toLowerCase() ?? '';
  const before = spansMatching(story.text, { start: 0, end: source.start }, SAME).filter((span) =>
    textOf(story.text, span).toLowerCase().endsWith(head),
  );
  const last = before.at(-1);
  if (last === undefined) return false;
  const isIntroduced = before.some((span) => !DEFINITE.test(textOf(story.text, span)));
  return isIntroduced && sentenceOf(story, source) - sentenceOf(story, last) <= REACH;
};

/** *The report*: which? */
export const unclearAntecedent = defineRule({
  id: 'unclear-antecedent',
  meta: {
    title: 'Which report?',
    summary: 'The source is “the report” or “the study”, and which is not said nearby.',
    problem: 'wording',
    severity: 'warning',
    basis: 'text',
    linkable: false,
    messages: { unclear: '“{source}”: the last few sentences do not say which.' },
    remedy: 'Say whose report it is, once more.',
    standards: ['AP-ATTR', 'TNM'],
  },
  *check({ story, attributions, outlets }) {
    if (isTheme(story)) return;
    const seen = new Set<number>();
    for (const { source, resolved } of attributions) {
      if (source === null || !DEFINITE.test(textOf(story.text, source))) continue;
      if (seen.has(source.start) || isClear(story, source)) continue;
      const named =
        outlets[
          overlapping(outlets, resolved.outcome === 'resolved' ? resolved.mention : source).first
        ];
      const isNear =
        named !== undefined &&
        named.span.start < source.start &&
        sentenceOf(story, source) - sentenceOf(story, named.span) <= REACH;
      if (isNear) continue;
      seen.add(source.start);
      yield { messageId: 'unclear', span: source, data: { source: textOf(story.text, source) } };
    }
  },
});
