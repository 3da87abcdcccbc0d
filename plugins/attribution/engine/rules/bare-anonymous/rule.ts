import type { Attribution } from '../../attribution/attribution';
import { tells } from '../../claims/vouching';
import { wordSet } from '../../lexicon/word-list';
import type { Token } from '../../text/segments';
import { textOf, type Span } from '../../text/span';
import { defineRule } from '../define-rule';

/** What may stand beside a source and say of nobody who it is: *the sources*, *two officials*. */
const EMPTY_WORDS = wordSet(
  'a an the some several many two three four five other multiple various one another these those people any anonymous unnamed unidentified undisclosed',
);
const BARE_HEADS = wordSet('source sources insider insiders official officials familiar');

/** Words before a head that do not place it: *told officials*, *and officials*. */
const NO_MODIFIERS =
  wordSet(`and or but nor of to by with from for in on at that as when where while if because told tell
  tells said says say also then than about after before among between is are was were be been against`);

/** Words after a head that place it: *officials at the ministry*. */
const PLACING = wordSet('of in from with at who close familiar inside within on');

const PLAIN_CUES =
  /\b(?:sa(?:y|ys|id)|tells?|told|add(?:s|ed)|according|claim(?:s|ed)?|confirm(?:s|ed)?|warn(?:s|ed)?)\b/iu;

/** *people familiar with the matter*: they know what they know, and could be anybody. */
const FAMILIAR =
  /^(?:(?:a|one|two|three|several|some|multiple) )?(?:people|persons?|someone|those) familiar(?: with (?:the|this|that) (?:matter|situation|issue|case|subject))?$/u;

const headOf = (words: readonly string[]): string | null => {
  if (FAMILIAR.test(words.join(' '))) return 'familiar';
  const rest = words.filter((word) => !EMPTY_WORDS.has(word));
  const [head] = rest;
  return rest.length === 1 && head !== undefined && BARE_HEADS.has(head) ? head : null;
};

const stemOf = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);

const isPlaced = (tokens: readonly Token[], index: number): boolean => {
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const isModified =
    before?.kind === 'word' && !EMPTY_WORDS.has(before.lower) && !NO_MODIFIERS.has(before.lower);
  return isModified || (after !== undefined && PLACING.has(after.lower));
};

/** *officials*, after *officials at the ministry*, or *the source* after any: the story has placed or flagged them before. */
const isKnown = (
  tokens: readonly Token[],
  head: string,
  source: Span,
  isDefinite: boolean,
): boolean =>
  tokens.some(
    ({ lower, span }, index) =>
      span.end <= source.start &&
      stemOf(lower) === stemOf(head) &&
      (isDefinite || isPlaced(tokens, index)),
  );

const isOfficial = (head: string): boolean => head.startsWith('official');

/** *officials said*, but not *officials praised the march*: what officials do in public places them. */
const isPlainSaying = (text: string, { cue }: Attribution): boolean =>
  cue !== null && PLAIN_CUES.test(textOf(text, cue));

/** An unnamed source must at least be placed: where, and how it comes to know. */
export const bareAnonymous = defineRule({
  id: 'bare-anonymous',
  meta: {
    title: 'Source with neither name nor place',
    summary: 'The source is called no more than a source, an official or an insider.',
    problem: 'wording',
    severity: 'error',
    basis: 'text',
    linkable: false,
    messages: { bare: '“{source}” could be anybody.' },
    remedy: 'Name the source, or say what places it to know and why it is not named.',
    standards: ['AP-ANON2', 'NYT-2004'],
  },
  *check({ story, attributions }) {
    for (const attribution of attributions) {
      const { source } = attribution;
      // officials want the bridge closed
      if (source === null || !tells(story, attribution)) continue;
      const words = textOf(story.text, source);
      const [first = '', ...rest] = words.toLowerCase().split(/\s+/u);
      const head = headOf([first, ...rest]);
      if (head === null || isKnown(story.tokens, head, source, first === 'the')) continue;
      if (isOfficial(head) && !isPlainSaying(story.text, attribution)) continue;
      yield { messageId: 'bare', span: source, data: { source: words } };
    }
  },
});
