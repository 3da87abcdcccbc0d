import { createRequire } from 'node:module';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Vectors } from '../../engine/models/network/forward';
import type { NetworkShape } from '../../engine/models/network/shape';
import { beginParameters, decayingParameters } from './begin';
import { readCheckpoint, writeCheckpoint } from './checkpoint';
import type { Example } from './example';
import type { Losses } from './learn';
import { planEpoch } from './plan';
import { WORKERS, type TrainingSettings } from './settings';
import { createShared, type SharedState } from './shared';
import type { EpochReport, EpochRequest, WorkerTask } from './worker';

/** A worker does not inherit what lets Node read TypeScript. */
const WORKER_CODE = [
  createRequire(__filename).resolve('tsx/cjs'),
  path.join(__dirname, 'worker.ts'),
]
  .map((file) => `require(${JSON.stringify(file)});`)
  .join('');

/** All that a training of the network starts from. */
export interface NetworkTraining {
  readonly shape: NetworkShape;
  readonly settings: TrainingSettings;
  readonly vectors: Vectors;
  readonly examples: readonly Example[];
  /** Where the state after each epoch is kept, so that an interrupted training goes on; `null` to keep none. */
  readonly checkpoint: string | null;
  readonly progress: (share: number, note: string) => void;
  /** The parameters to begin with; drawn from the seed where none are given. */
  readonly begun?: Float32Array;
}

const beginShared = ({ shape, settings, ...given }: NetworkTraining): SharedState => {
  const begun = given.begun ?? beginParameters(shape, settings.seed);
  const shared = createShared(begun.length);
  shared.parameters.set(begun);
  shared.smoothed.set(begun);
  shared.decaying.set(decayingParameters(shape));
  return shared;
};

const startWorkers = (task: Omit<WorkerTask, 'worker'>): readonly Worker[] =>
  Array.from({ length: WORKERS }, (_, worker) => {
    const workerData: WorkerTask = { ...task, worker };
    return new Worker(WORKER_CODE, { workerData, eval: true });
  });

/** Runs one epoch on all workers; resolves when all are through. */
const runEpoch = async (
  workers: readonly Worker[],
  request: EpochRequest,
  onStep: (done: number, losses: Losses) => void,
): Promise<Losses> => {
  const ends = workers.map(
    (worker) =>
      new Promise<Losses>((resolve, reject) => {
        const listen = ({ kind, done, losses }: EpochReport): void => {
          if (kind === 'step') return worker === workers[0] ? onStep(done, losses) : undefined;
          worker.off('message', listen);
          worker.off('error', reject);
          resolve(losses);
        };
        worker.on('message', listen);
        worker.on('error', reject);
        worker.postMessage(request);
      }),
  );
  const losses = await Promise.all(ends);
  return {
    cue: losses.reduce((sum, { cue }) => sum + cue, 0),
    span: losses.reduce((sum, { span }) => sum + span, 0),
  };
};

const noteOf = (epoch: number, { cue, span }: Losses): string =>
  `epoch ${epoch + 1}, loss ${cue.toFixed(4)} and ${span.toFixed(4)}`;

/** Trains the network's parameters; returns their running mean. Same training, same bits. */
export const trainParameters = async (training: NetworkTraining): Promise<Float32Array> => {
  const { shape, settings, vectors, examples, checkpoint, progress } = training;
  const shared = beginShared(training);
  const plans = Array.from(
    { length: settings.epochs },
    (_, epoch) => planEpoch(examples, epoch, settings).length,
  );
  const all = plans.reduce((sum, steps) => sum + steps, 0);
  const first = checkpoint === null ? 0 : readCheckpoint(checkpoint, shared);
  const workers = startWorkers({ shape, settings, vectors, examples, shared });
  try {
    let before = plans.slice(0, first).reduce((sum, steps) => sum + steps, 0);
    for (let epoch = first; epoch < settings.epochs; epoch += 1) {
      const start = before;
      const losses = await runEpoch(workers, { epoch, before, all }, (done, now) =>
        progress((start + done) / all, noteOf(epoch, now)),
      );
      before += plans[epoch] ?? 0;
      if (checkpoint !== null) writeCheckpoint(checkpoint, shared, epoch + 1);
      progress(before / all, `${noteOf(epoch, losses)} on the whole`);
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return shared.smoothed.slice();
};
