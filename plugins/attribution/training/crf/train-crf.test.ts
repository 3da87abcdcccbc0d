import { beforeAll, describe, expect, it } from 'vitest';
import { extractBlock } from '../../engine/attribution/trained/extract-trained';
import { loadLightModels, type LightModels } from '../../engine/attribution/trained/light-models';
import { fromPlain } from '../../engine/document/from-plain';
import { CLUSTERS_FILE } from '../../engine/models/word-clusters';
import { writeWeights, type Weights } from '../../engine/models/weights-file';
import { segment } from '../../engine/text/segment';
import { textOf, type Span } from '../../engine/text/span';
import type { CorpusStory } from '../corpus/read-corpus';
import { trainCrf } from './train-crf';

const NO_CLUSTERS: Weights = { ...CLUSTERS_FILE, settings: {}, tensors: new Map() };

const spanOf = (text: string, words: string): readonly Span[] => {
  const start = text.indexOf(words);
  return [{ start, end: start + words.length }];
};

const NAMES = ['Ann Lee', 'Odd Vik', 'The mayor', 'Ida Strand'];
const CLAIMS = ['the ferry sank', 'the quay was closed', 'nobody came', 'the harbour froze'];

const storyOf = (name: string, claim: string): CorpusStory => {
  const text = `${name} said ${claim}. It rained.`;
  return {
    name: text,
    story: segment(fromPlain('text', text, 'body')),
    attributions: [
      { source: spanOf(text, name), cue: spanOf(text, 'said'), content: spanOf(text, claim) },
    ],
  };
};

const STORIES = NAMES.flatMap((name) => CLAIMS.map((claim) => storyOf(name, claim)));

describe('trainCrf', () => {
  let files: ReturnType<typeof trainCrf>;
  let models: LightModels;
  beforeAll(() => {
    files = trainCrf(STORIES, NO_CLUSTERS);
    models = loadLightModels({
      clusters: writeWeights(NO_CLUSTERS),
      cue: writeWeights(files.cue),
      span: writeWeights(files.span),
    });
  }, 60_000);

  const read = (text: string) => {
    const story = segment(fromPlain('text', text, 'body'));
    return extractBlock(models, story, 0).map(({ source, cue, content }) => ({
      source: source === null ? null : textOf(story.text, source),
      cue: textOf(story.text, cue),
      content: content.map((span) => textOf(story.text, span)),
    }));
  };

  it('learns to find what it was shown', () => {
    expect(read('Ida Strand said the ferry froze. It rained.')).toEqual([
      { source: 'Ida Strand', cue: 'said', content: ['the ferry froze'] },
    ]);
  });

  it('finds nothing where there is nothing', () => {
    expect(read('')).toEqual([]);
    expect(read('It rained.')).toEqual([]);
  });

  it('gives the same bytes again', () => {
    const again = trainCrf(STORIES, NO_CLUSTERS);
    expect(writeWeights(again.span)).toEqual(writeWeights(files.span));
    expect(writeWeights(again.cue)).toEqual(writeWeights(files.cue));
  }, 60_000);
});
