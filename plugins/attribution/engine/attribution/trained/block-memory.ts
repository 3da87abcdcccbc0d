import type { TaggedToken } from '../../tagging/tag-block';
import { firstSentenceOf } from '../../text/first-sentence';
import type { SegmentedStory } from '../../text/segments';
import { lengthOf, shift, textOf, type Span } from '../../text/span';
import type { FoundAttribution } from '../attribution';
import { blockStory } from './block-story';
import { createRecent } from '../../models/recent';

/** What was read in one block. */
interface BlockReading {
  readonly tokens: readonly TaggedToken[];
  readonly found: readonly FoundAttribution[];
}

/** Reads one block of a story, and nothing outside it. */
type ReadBlock = (story: SegmentedStory, block: number) => BlockReading;

/** Where a block begins: offset in the text, and index of its first sentence. */
interface Beginning {
  readonly offset: number;
  readonly sentence: number;
}

interface Remembered {
  readonly at: Beginning;
  readonly reading: BlockReading;
}

/** How much text is remembered, in UTF-16 units: some twenty long stories. */
const REMEMBERED = 300_000;
/** Longer blocks are read anew each time, since one of them would drive out many others. */
const LONGEST = 30_000;

const movedFound = (each: FoundAttribution, by: number): FoundAttribution => ({
  ...each,
  source: each.source === null ? null : shift(each.source, by),
  cue: each.cue === null ? null : shift(each.cue, by),
  content: each.content.map((span) => shift(span, by)),
});

// Field by field, since a token for each word of the story is made at every keystroke.
const movedToken = (
  { span, text, lower, lemma, tag, sentence }: TaggedToken,
  by: number,
  sentences: number,
): TaggedToken => ({
  span: shift(span, by),
  text,
  lower,
  lemma,
  tag,
  sentence: sentence + sentences,
});

/** The same reading of a block that begins elsewhere. */
const movedTo = ({ at, reading }: Remembered, to: Beginning): BlockReading => {
  const by = to.offset - at.offset;
  const sentences = to.sentence - at.sentence;
  if (by === 0 && sentences === 0) return reading;
  return {
    tokens: reading.tokens.map((token) => movedToken(token, by, sentences)),
    found: reading.found.map((each) => movedFound(each, by)),
  };
};

/** All that the reading of a block rests on, offsets counted from its start. */
const keyOf = (story: SegmentedStory, block: number, span: Span): string => {
  const { quotations, sentences } = blockStory(story, block);
  const place = ({ start, end }: Span): readonly [number, number] => [
    start - span.start,
    end - span.start,
  ];
  return JSON.stringify([
    story.blocks[block]?.kind,
    sentences.map((sentence) => place(sentence.span)),
    quotations.map((each) => [place(each.span), each.closed, each.depth, each.continued]),
    textOf(story.text, span),
  ]);
};

/**
 * The same reader with a memory: a block that was read before, in this story or another, is not read again. Changes
 * nothing but the time that it takes.
 */
export const withMemory = (read: ReadBlock): ReadBlock => {
  const remembered = createRecent<Remembered>(REMEMBERED);
  return (story, block) => {
    const span = story.blocks[block]?.span;
    if (span === undefined || lengthOf(span) > LONGEST) return read(story, block);
    const at = { offset: span.start, sentence: firstSentenceOf(story.sentences, block) };
    const key = keyOf(story, block, span);
    const known = remembered.recall(key);
    const reading = known === undefined ? read(story, block) : movedTo(known, at);
    remembered.keep(key, { at, reading }, lengthOf(span));
    return reading;
  };
};
