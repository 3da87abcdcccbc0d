import { parentPort, workerData } from 'node:worker_threads';
import type { Vectors } from '../../engine/models/network/forward';
import type { NetworkShape } from '../../engine/models/network/shape';
import type { Example } from './example';
import { learn, type Losses } from './learn';
import { createLearner, type RoomyLearner } from './learner';
import { moveParameters, rateAt, sumSlopes } from './optimise';
import { planEpoch, type Step } from './plan';
import { WORKERS, type TrainingSettings } from './settings';
import { meet, type SharedState } from './shared';

/** What a worker is started with. */
export interface WorkerTask {
  readonly worker: number;
  readonly shape: NetworkShape;
  readonly settings: TrainingSettings;
  readonly vectors: Vectors;
  readonly examples: readonly Example[];
  readonly shared: SharedState;
}

/** What it is asked for: one epoch, of which `before` steps have gone before and `all` there will be. */
export interface EpochRequest {
  readonly epoch: number;
  readonly before: number;
  readonly all: number;
}

/** What it tells: how far it is, or that the epoch is over. */
export interface EpochReport {
  readonly kind: 'step' | 'epoch';
  readonly done: number;
  readonly losses: Losses;
}

const learnShare = (
  task: WorkerTask,
  learner: RoomyLearner,
  { shares, tokens, relationRows }: Step,
  seed: number,
): Losses => {
  const { worker, settings, vectors, shared } = task;
  const { arena, room, slopes } = learner;
  arena.floats(room.address, room.count).set(shared.parameters);
  arena.floats(slopes.address, slopes.count).fill(0);
  const own = (shares[worker] ?? []).flatMap((index) => task.examples[index] ?? []);
  const lesson = { learner, vectors, settings, tokens, relationRows, seed };
  const losses = learn(lesson, own);
  shared.slopes[worker]?.set(arena.floats(slopes.address, slopes.count));
  return losses;
};

const takeStep = (
  task: WorkerTask,
  learner: RoomyLearner,
  step: Step,
  at: EpochRequest,
): Losses => {
  const { worker, settings, shared } = task;
  const number = at.before;
  const seed = Math.imul(settings.seed * 7919 + number, 2654435761) + worker;
  const losses = learnShare(task, learner, step, seed);
  meet(shared.barrier);
  const size = Math.ceil(learner.room.count / WORKERS);
  const part = { first: worker * size, end: Math.min(learner.room.count, (worker + 1) * size) };
  shared.norms[worker] = sumSlopes(shared, part);
  meet(shared.barrier);
  const norm = Math.sqrt(shared.norms.reduce((sum, each) => sum + each, 0));
  const scale = Math.min(1, settings.clip / Math.max(norm, 1e-9));
  moveParameters(shared, part, number, scale, rateAt(number, at.all, settings), settings);
  meet(shared.barrier);
  return losses;
};

const runEpoch = (
  task: WorkerTask,
  learner: RoomyLearner,
  request: EpochRequest,
  tell: (report: EpochReport) => void,
): void => {
  const steps = planEpoch(task.examples, request.epoch, task.settings);
  let [cue, span] = [0, 0];
  for (const [index, step] of steps.entries()) {
    const before = request.before + index;
    const losses = takeStep(task, learner, step, { ...request, before });
    cue += losses.cue / steps.length;
    span += losses.span / steps.length;
    if (index % 25 === 24) tell({ kind: 'step', done: index + 1, losses });
  }
  tell({ kind: 'epoch', done: steps.length, losses: { cue, span } });
};

const isTask = (value: unknown): value is WorkerTask =>
  typeof value === 'object' && value !== null && 'shared' in value && 'examples' in value;

const start = (): void => {
  const port = parentPort;
  const task: unknown = workerData;
  if (port === null || !isTask(task)) return;
  const learner = createLearner(task.shape);
  port.on('message', (request: EpochRequest) => {
    runEpoch(task, learner, request, (report) => port.postMessage(report));
  });
};

start();
