import { readBlockWords, type BlockWords } from '../../engine/attribution/trained/block-words';
import type { Vocabulary } from '../../engine/attribution/trained/network/word-inputs';
import { createWordReader } from '../../engine/attribution/trained/word-codes';
import { NO_CLUSTERS } from '../../engine/models/word-clusters';
import type { CorpusStory } from '../corpus/read-corpus';
import { attributionsOfBlock, type TokenAttribution } from '../crf/gold-labels';
import { exampleOf, type Example } from './example';
import type { WordCounts } from './vectors';

/** One block with what an annotator marked in it. */
export interface ReadBlock {
  readonly words: BlockWords;
  readonly marked: readonly TokenAttribution[];
}

/** The blocks of a corpus, read as the network reads them. */
export const readBlocks = (
  corpus: readonly CorpusStory[],
  progress: (share: number) => void,
): readonly ReadBlock[] => {
  const codesOf = createWordReader(NO_CLUSTERS);
  return corpus.flatMap(({ story, attributions }, index) => {
    progress(index / corpus.length);
    return story.blocks.map((_, block) => {
      const words = readBlockWords(story, block, codesOf);
      return { words, marked: attributionsOfBlock(words.tokens, attributions) };
    });
  });
};

/** How often each word in lower case occurs. */
export const countWords = (blocks: readonly ReadBlock[]): WordCounts => {
  const counts = new Map<string, number>();
  for (const { words } of blocks) {
    for (const { lower } of words.tokens) counts.set(lower, (counts.get(lower) ?? 0) + 1);
  }
  return counts;
};

/** What the blocks teach, given the words that the network knows. Empty blocks teach nothing. */
export const examplesOf = (
  blocks: readonly ReadBlock[],
  vocabulary: Vocabulary,
): readonly Example[] =>
  blocks
    .filter(({ words }) => words.tokens.length > 0)
    .map(({ words, marked }) => exampleOf(words, marked, vocabulary));
