import type { TokenRange } from '../../engine/attribution/trained/block-words';
import { cueInputs, type CueInputs } from '../../engine/attribution/trained/network/cue-inputs';
import { UNKNOWN, UNLISTED } from '../../engine/attribution/trained/network/word-inputs';
import {
  encode,
  relate,
  relationInputs,
  scoreCues,
  writeInputs,
  writeRelations,
  type Droppings,
  type EncoderTape,
  type RelationRows,
  type TokenInputs,
  type Vectors,
} from '../../engine/models/network/forward';
import type { Dropping, Rows } from '../../engine/models/network/layers';
import { packRelations, packTokens, placeRows } from '../../engine/models/network/pack';
import { inputWidth, SCORE_WIDTH } from '../../engine/models/network/shape';
import { seededRandom } from '../random';
import { cuesBack, encoderBack, relationsBack, type Learner } from './backward';
import { chainLoss } from './chain-loss';
import type { Example } from './example';
import type { TrainingSettings } from './settings';

/** What a worker's share of a step needs besides the examples. */
export interface Lesson {
  readonly learner: Learner;
  readonly vectors: Vectors;
  readonly settings: TrainingSettings;
  /** What the losses are divided by: those of all workers' tokens and relation rows. */
  readonly tokens: number;
  readonly relationRows: number;
  readonly seed: number;
}

/** Losses of a share, each divided as the lesson says. */
export interface Losses {
  readonly cue: number;
  readonly span: number;
}

const droppingsOf = ({ learner, settings }: Lesson, random: () => number): Droppings => {
  const dropping =
    (share: number): Dropping =>
    (x, mask, count) => {
      const seed = Math.floor(random() * 0x7fffffff);
      const threshold = Math.floor(share * 0xffffffff) | 0;
      learner.arena.kernels.dropOut(x, mask, count, threshold, 1 / (1 - share), seed);
    };
  return {
    input: dropping(settings.dropInput),
    layer: dropping(settings.dropLayer),
    output: dropping(settings.dropOutput),
  };
};

const hideWords = (
  { vector, tables }: TokenInputs,
  { hideWord, unlistWord }: TrainingSettings,
  random: () => number,
): TokenInputs => {
  const words = tables[0]?.slice() ?? new Int32Array(0);
  const hidden = vector.map((row, at) => {
    const draw = random();
    if (draw < hideWord) words[at] = UNKNOWN;
    else if (draw < hideWord + unlistWord && row !== -1) words[at] = UNLISTED;
    return draw < hideWord ? -1 : row;
  });
  return { vector: hidden, tables: [words, ...tables.slice(1)] };
};

/** The cues that stage 2 is shown besides a cue: as imperfect as they are later. */
const shownCues = (
  { attributions, surroundings }: Example,
  { dropCue, addCue }: TrainingSettings,
  random: () => number,
): readonly TokenRange[] => {
  const meets = (a: TokenRange, b: TokenRange): boolean => a.first < b.end && b.first < a.end;
  const marked = attributions.map(({ cue }) => cue);
  const wrong = surroundings.readings
    .map(({ cue }) => cue)
    .filter((cue) => cue.first < cue.end && !marked.some((other) => meets(cue, other)));
  return [...marked.filter(() => random() >= dropCue), ...wrong.filter(() => random() < addCue)];
};

/** Slopes of the scores of roles, which stand behind those of cue labels: each token by itself. */
const learnRoles = (
  scores: Float32Array,
  slopes: Float32Array,
  base: number,
  roles: Uint8Array,
  { first, weight }: { readonly first: number; readonly weight: number },
): void => {
  for (const [row, role] of roles.entries()) {
    const at = (base + row) * SCORE_WIDTH + first;
    const raised = [0, 1, 2].map((each) => Math.exp(Math.min(30, scores[at + each] ?? 0)));
    const sum = raised.reduce((total, each) => total + each, 0);
    for (const [each, value] of raised.entries()) {
      slopes[at + each] = (value / sum - (each === role ? 1 : 0)) * weight;
    }
  }
};

const learnCues = (
  { learner, tokens, settings }: Lesson,
  examples: readonly Example[],
  tape: EncoderTape,
  rows: Rows,
  droppings: Droppings,
  below: number,
): number => {
  const { arena, at, slopeAt, shape } = learner;
  const labels = shape.cueLabels;
  const cues = scoreCues(learner, tape.encoded, rows.count, droppings);
  const slopes = arena.takeZeros(rows.count * SCORE_WIDTH);
  const scores = arena.floats(cues.scores, rows.count * SCORE_WIDTH);
  const out = arena.floats(slopes, rows.count * SCORE_WIDTH);
  const transitions = arena.floats(at('cue.transitions'), (labels + 1) * labels);
  const moves = arena.floats(slopeAt('cue.transitions'), (labels + 1) * labels);
  const weight = settings.cueWeight / tokens;
  let loss = 0;
  let base = 0;
  for (const { sentences, cueLabels, roles } of examples) {
    learnRoles(scores, out, base, roles, { first: labels, weight: settings.roleWeight / tokens });
    for (const { first, end } of sentences) {
      const own = narrow(scores, base + first, end - first, labels);
      const gold = cueLabels.subarray(first, end);
      const chain = chainLoss({ labels, transitions }, own, gold, weight, moves);
      widen(out, base + first, chain.scores, labels);
      loss += chain.loss;
    }
    base += cueLabels.length;
  }
  cuesBack(learner, cues, tape.encoded, slopes, rows.count, below);
  return loss / tokens;
};

/** The scores of real labels out of rows of `SCORE_WIDTH`. */
const narrow = (
  scores: Float32Array,
  first: number,
  count: number,
  labels: number,
): Float32Array => {
  const own = new Float32Array(count * labels);
  for (let row = 0; row < count; row += 1) {
    for (let label = 0; label < labels; label += 1) {
      own[row * labels + label] = scores[(first + row) * SCORE_WIDTH + label] ?? 0;
    }
  }
  return own;
};

const widen = (to: Float32Array, first: number, own: Float32Array, labels: number): void => {
  for (let row = 0; row * labels < own.length; row += 1) {
    for (let label = 0; label < labels; label += 1) {
      to[(first + row) * SCORE_WIDTH + label] = own[row * labels + label] ?? 0;
    }
  }
};

interface SeenCue extends CueInputs {
  readonly labels: Uint8Array;
  readonly base: number;
}

const seenCues = (
  examples: readonly Example[],
  settings: TrainingSettings,
  random: () => number,
): readonly SeenCue[] => {
  const seen: SeenCue[] = [];
  let base = 0;
  for (const example of examples) {
    const shown = shownCues(example, settings, random);
    for (const { cue, labels } of example.attributions) {
      const inputs = cueInputs(example.surroundings, cue, shown);
      const { first, end } = inputs.window;
      seen.push({ ...inputs, labels: labels.subarray(first, end), base });
    }
    base += example.cueLabels.length;
  }
  return seen;
};

const learnSpans = (
  { learner, relationRows, settings }: Lesson,
  examples: readonly Example[],
  encoded: { readonly address: number; readonly rows: number },
  random: () => number,
  droppings: Droppings,
  below: number,
): number => {
  const { arena, at, slopeAt, shape } = learner;
  const cues = seenCues(examples, settings, random);
  if (cues.length === 0) return 0;
  const labels = shape.spanLabels;
  const width = shape.relationChannels;
  const sidesAt = relationInputs(learner, encoded.address, encoded.rows);
  const relations: RelationRows = packRelations(cues, shape.relationTables.length);
  const rows = placeRows(
    arena,
    cues.map(({ window }) => window.end - window.first),
  );
  const x = arena.takeZeros(rows.count * width);
  writeRelations(learner, { address: sidesAt, rows: encoded.rows }, relations, x);
  const tape = relate(learner, x, rows, droppings);
  const scoreSlopes = arena.takeZeros(rows.count * SCORE_WIDTH);
  const scores = arena.floats(tape.scores, rows.count * SCORE_WIDTH);
  const out = arena.floats(scoreSlopes, rows.count * SCORE_WIDTH);
  const transitions = arena.floats(at('span.transitions'), (labels + 1) * labels);
  const moves = arena.floats(slopeAt('span.transitions'), (labels + 1) * labels);
  let loss = 0;
  let first = 0;
  for (const { labels: gold } of cues) {
    const own = narrow(scores, first, gold.length, labels);
    const chain = chainLoss({ labels, transitions }, own, gold, 1 / relationRows, moves);
    widen(out, first, chain.scores, labels);
    loss += chain.loss;
    first += gold.length;
  }
  const [encodedRows, address] = [encoded.rows, encoded.address];
  const back = { tape, rows, relations, scoreSlopes, encoded: address, encodedRows };
  relationsBack(learner, back, below);
  return loss / relationRows;
};

/** Learns from a share of a step: adds its slopes to those of the learner. */
export const learn = (lesson: Lesson, examples: readonly Example[]): Losses => {
  const { learner, vectors, settings, seed } = lesson;
  const { arena, shape } = learner;
  if (examples.length === 0) return { cue: 0, span: 0 };
  const mark = arena.mark();
  const random = seededRandom(seed);
  const droppings = droppingsOf(lesson, random);
  const tokens = packTokens(examples.map(({ inputs }) => hideWords(inputs, settings, random)));
  const rows = placeRows(
    arena,
    examples.map(({ cueLabels }) => cueLabels.length),
  );
  const inputs = arena.takeZeros(rows.count * inputWidth(shape));
  writeInputs(learner, tokens, vectors, inputs);
  const tape = encode(learner, inputs, rows, droppings);
  const below = arena.takeZeros(rows.count * shape.channels);
  const cue = learnCues(lesson, examples, tape, rows, droppings, below);
  const encoded = { address: tape.encoded, rows: rows.count };
  const span = learnSpans(lesson, examples, encoded, random, droppings, below);
  encoderBack(learner, tape, tokens, below, rows);
  arena.release(mark);
  return { cue, span };
};
