import type { TokenRange } from '../../engine/attribution/trained/block-words';
import type { TaggedToken } from '../../engine/tagging/tag-block';
import { overlapping } from '../../engine/text/overlapping';
import type { Span } from '../../engine/text/span';
import type { CorpusAttribution } from '../corpus/read-brat';

/** What an annotator marked in one block, in tokens of the block. Ranges are in order and never empty. */
export interface TokenAttribution {
  readonly source: readonly TokenRange[];
  readonly cue: TokenRange;
  readonly content: readonly TokenRange[];
}

const rangesOf = (tokens: readonly TaggedToken[], spans: readonly Span[]): readonly TokenRange[] =>
  spans
    .map((span) => overlapping(tokens, span))
    .filter(({ first, end }) => first < end)
    .toSorted((a, b) => a.first - b.first);

/** The attributions whose cue stands among a block's tokens; parts in other blocks are left out. */
export const attributionsOfBlock = (
  tokens: readonly TaggedToken[],
  attributions: readonly CorpusAttribution[],
): readonly TokenAttribution[] =>
  attributions
    .flatMap(({ source, cue, content }) => {
      const [first] = rangesOf(tokens, cue);
      if (first === undefined) return [];
      return [{ source: rangesOf(tokens, source), cue: first, content: rangesOf(tokens, content) }];
    })
    .toSorted((a, b) => a.cue.first - b.cue.first);
