import { CONFIDENCE_FILE } from '../../engine/attribution/trained/confidence/confidence-model';
import { findCandidates } from '../../engine/attribution/trained/find-candidates';
import { loadLightModels } from '../../engine/attribution/trained/light-models';
import { loadNetwork } from '../../engine/attribution/trained/network/load-network';
import { weighted } from '../../engine/models/weighted';
import { writeWeights } from '../../engine/models/weights-file';
import { overlaps } from '../../engine/text/span';
import type { CorpusStory } from '../corpus/read-corpus';
import { floatColumn } from '../float-column';
import { isotonic, type Outcome } from '../isotonic';
import { fitLogistic, type Case } from '../logistic-regression';
import type { Stage, TrainingContext } from '../stage';

const FILE = 'confidence.bin';

/** Stories are scored by regressions that have not seen them: one for each of so many parts. */
const PARTS = 6;

type Find = (story: CorpusStory) => readonly Case[];

/** Candidates with whether an annotator marked a cue in the same words. */
const casesWith =
  (models: Parameters<typeof findCandidates>[0]): Find =>
  ({ story, attributions }) =>
    story.blocks.flatMap((_, block) =>
      findCandidates(models, story, block).map(({ cue, features }) => ({
        features,
        isRight: attributions.some((marked) => marked.cue.some((span) => overlaps(span, cue))),
      })),
    );

/** What each case's score was worth, by a regression over the other parts. */
const heldOut = (stories: readonly (readonly Case[])[]): readonly Outcome[] =>
  Array.from({ length: PARTS }, (_, part) => {
    const others = stories.filter((_cases, index) => index % PARTS !== part).flat();
    const coefficients = fitLogistic(others);
    return stories
      .filter((_cases, index) => index % PARTS === part)
      .flat()
      .map(({ features, isRight }) => ({ score: weighted(coefficients, features), isRight }));
  }).flat();

const modelsFrom = (weights: TrainingContext['weights']) => {
  const bytesOf = (name: string): Uint8Array => weights.get(`${name}.bin`) ?? new Uint8Array(0);
  const files = {
    clusters: bytesOf('word-clusters'),
    cue: bytesOf('cue-crf'),
    span: bytesOf('span-crf'),
  };
  return { ...loadLightModels(files), network: loadNetwork(bytesOf('network')) };
};

/** Learns on dev, which no model was trained on, how likely a candidate is an attribution. */
export const CONFIDENCE_STAGE: Stage = {
  title: 'Confidence',
  files: [FILE],
  run: async ({ dev, weights, progress }) => {
    const find = casesWith(modelsFrom(weights));
    const stories = dev.map((story, index) => {
      progress((0.9 * index) / dev.length, 'finding candidates');
      return find(story);
    });
    const coefficients = fitLogistic(stories.flat());
    const { scores, shares } = isotonic(heldOut(stories));
    const tensors = new Map([
      ['coefficients', floatColumn(coefficients)],
      ['scores', floatColumn(scores)],
      ['shares', floatColumn(shares)],
    ]);
    return new Map([[FILE, writeWeights({ ...CONFIDENCE_FILE, settings: {}, tensors })]]);
  },
};
