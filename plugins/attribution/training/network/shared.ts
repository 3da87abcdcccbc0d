import { WORKERS } from './settings';

/** What the workers share. All are as long as the parameters unless said otherwise. */
export interface SharedState {
  readonly parameters: Float32Array;
  /** Slopes of each worker's share. */
  readonly slopes: readonly Float32Array[];
  /** Running means of slopes and of their squares (Adam). */
  readonly means: Float32Array;
  readonly squares: Float32Array;
  /** Running mean of the parameters. */
  readonly smoothed: Float32Array;
  readonly decaying: Uint8Array;
  /** One number for each worker. */
  readonly norms: Float64Array;
  /** Who has arrived at the barrier, and how often all have. */
  readonly barrier: Int32Array;
}

const floats = (count: number): Float32Array => new Float32Array(new SharedArrayBuffer(4 * count));

/** Room for the state of a training with so many parameters. */
export const createShared = (count: number): SharedState => ({
  parameters: floats(count),
  slopes: Array.from({ length: WORKERS }, () => floats(count)),
  means: floats(count),
  squares: floats(count),
  smoothed: floats(count),
  decaying: new Uint8Array(new SharedArrayBuffer(count)),
  norms: new Float64Array(new SharedArrayBuffer(8 * WORKERS)),
  barrier: new Int32Array(new SharedArrayBuffer(8)),
});

/** Waits until every worker has come here. */
export const meet = (barrier: Int32Array): void => {
  const round = Atomics.load(barrier, 1);
  if (Atomics.add(barrier, 0, 1) === WORKERS - 1) {
    Atomics.store(barrier, 0, 0);
    Atomics.add(barrier, 1, 1);
    Atomics.notify(barrier, 1);
    return;
  }
  while (Atomics.load(barrier, 1) === round) Atomics.wait(barrier, 1, round);
};
