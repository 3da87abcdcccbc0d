import type { Attribution } from '../attribution/attribution';
import type { Claim } from '../claims/claim';
import { insertAt, takeOut, type Edit, type Fix } from '../findings/fix';
import { wordSet } from '../lexicon/word-list';
import type { SegmentedStory } from '../text/segments';
import { overlaps, textOf, type Span } from '../text/span';
import type { RuleContext } from './define-rule';

/** *a spokesman for the board that runs the harbour*: too long to be said twice. */
const MOST_WORDS = 6;

const PRESENT_CUES = wordSet('says say tells tell');
const ARTICLE = /^(?:The|An?) /u;
const STARTS_LOW = /^(?:[Hh]e|[Ss]he|[Tt]hey)$/u;

/** *, Ann Lee said*: who says so, and a neutral verb in the tense of the cue; `null` where it would not read well. */
const behindStatement = (
  story: SegmentedStory,
  { source, cue, kind }: Attribution,
): { readonly who: string; readonly words: string } | null => {
  if (source === null || cue === null || kind === 'direct') return null;
  const named = textOf(story.text, source);
  if (named.includes('\n') || named.split(' ').length > MOST_WORDS || /[,;]/u.test(named))
    return null;
  const isLow = ARTICLE.test(named) || STARTS_LOW.test(named);
  const who = isLow ? `${named.charAt(0).toLowerCase()}${named.slice(1)}` : named;
  const verb = PRESENT_CUES.has(textOf(story.text, cue).toLowerCase()) ? 'says' : 'said';
  return { who, words: `, ${who} ${verb}` };
};

/** The offset before the full stop that ends a claim; `null` where something else ends it. */
const stopOf = ({ text, tokens, sentences }: SegmentedStory, claim: Claim): number | null => {
  const stop = tokens[(sentences[claim.sentence]?.tokens.end ?? 0) - 1];
  const before = stop === undefined ? '' : text.charAt(stop.span.start - 1);
  return stop?.text === '.' && /[\p{L}\p{N}%)]/u.test(before) ? stop.span.start : null;
};

/** Says at the end of a claim that whoever an attribution names says so. */
const editNaming = (
  story: SegmentedStory,
  claim: Claim,
  { words }: { readonly words: string },
): Edit | null => {
  const stop = stopOf(story, claim);
  return stop === null ? null : insertAt(stop, words);
};

/** Says at the end of a claim that the source of the sentence before says so, where that sentence has one. */
export const fixNamingPrevious = (
  { story, vouchers }: Pick<RuleContext, 'story' | 'vouchers'>,
  claim: Claim,
): readonly Fix[] => {
  const [own, before] = [story.sentences[claim.sentence], story.sentences[claim.sentence - 1]];
  if (own === undefined || before === undefined || before.block !== own.block) return [];
  const speaker = (vouchers.own[claim.sentence - 1] ?? []).find(
    ({ cue, cueKind, inherited }) =>
      cue !== null && overlaps(cue, before.span) && cueKind === 'reporting' && !inherited,
  );
  const said = speaker === undefined ? null : behindStatement(story, speaker);
  const edit = said === null ? null : editNaming(story, claim, said);
  return said === null || edit === null
    ? []
    : [{ label: `Attribute it to ${said.who}`, edits: [edit] }];
};

const LETTER_AFTER = /^(?: that)? (?=\p{L})/u;

/** Takes *Ann Lee said (that)* away where it opens a sentence, so that the statement opens it. */
const takenFromOpening = (
  text: string,
  start: number,
  source: Span,
  cue: Span,
): readonly Edit[] => {
  if (source.start !== start || text.slice(source.end, cue.start) !== ' ') return [];
  const gap = LETTER_AFTER.exec(text.slice(cue.end, cue.end + 10))?.[0];
  if (gap === undefined) return [];
  const opening = cue.end + gap.length;
  return [{ span: { start, end: opening + 1 }, text: text.charAt(opening).toUpperCase() }];
};

/** Takes *, Ann Lee said* or *, said Ann Lee* away where it ends a sentence. */
const takenFromEnd = (text: string, source: Span, cue: Span): readonly Edit[] => {
  const [first, last] = source.start < cue.start ? [source, cue] : [cue, source];
  const isWhole =
    text.slice(first.start - 2, first.start) === ', ' &&
    text.slice(first.end, last.start) === ' ' &&
    text.charAt(last.end) === '.';
  return isWhole ? [takeOut({ start: first.start - 2, end: last.end })] : [];
};

/** Takes who says so away from the sentence behind a claim, of the same paragraph; nothing where the words do not stand so. */
const takenFromNext = (
  { text, sentences }: SegmentedStory,
  claim: Claim,
  { source, cue }: Attribution,
): readonly Edit[] => {
  const [own, next] = [sentences[claim.sentence], sentences[claim.sentence + 1]];
  if (own === undefined || next === undefined || next.block !== own.block) return [];
  if (source === null || cue === null) return [];
  const opening = takenFromOpening(text, next.span.start, source, cue);
  return opening.length > 0 ? opening : takenFromEnd(text, source, cue);
};

/** Says at the end of a claim who the next sentence says says so, and takes it away there. */
export const fixMovingUp = (
  story: SegmentedStory,
  claim: Claim,
  late: Attribution,
): readonly Fix[] => {
  const said = behindStatement(story, late);
  const edit = said === null ? null : editNaming(story, claim, said);
  if (said === null || edit === null) return [];
  const taken = takenFromNext(story, claim, late);
  const label =
    taken.length === 0 ? `Attribute it to ${said.who}` : `Move “${said.words.slice(2)}” up`;
  return [{ label, edits: [edit, ...taken] }];
};
