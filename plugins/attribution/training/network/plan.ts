import { seededRandom, shuffled } from '../random';
import type { Example } from './example';
import { WORKERS, type TrainingSettings } from './settings';

/** The examples of one step, apart for each worker, and what their losses are divided by. */
export interface Step {
  readonly shares: readonly (readonly number[])[];
  readonly tokens: number;
  readonly relationRows: number;
}

/** Rows that the second stage sees of an example, more or less: windows are not that long in most blocks. */
const relationRows = ({ inputs, attributions }: Example): number =>
  attributions.length * Math.min(inputs.vector.length, 261);

const costOf = (example: Example): number =>
  3 * example.inputs.vector.length + relationRows(example);

/** Deals examples to the workers, dearest first, each to whoever has least to do. */
const deal = (examples: readonly Example[], batch: readonly number[]): readonly number[][] => {
  const shares: number[][] = Array.from({ length: WORKERS }, () => []);
  const loads = shares.map(() => 0);
  const costs = new Map(batch.map((index) => [index, costAt(examples[index])]));
  for (const index of batch.toSorted(
    (a, b) => (costs.get(b) ?? 0) - (costs.get(a) ?? 0) || a - b,
  )) {
    const least = loads.indexOf(Math.min(...loads));
    shares[least]?.push(index);
    loads[least] = (loads[least] ?? 0) + (costs.get(index) ?? 0);
  }
  return shares;
};

const costAt = (example: Example | undefined): number =>
  example === undefined ? 0 : costOf(example);

/** The steps of one epoch: all examples in an order drawn from the seed. */
export const planEpoch = (
  examples: readonly Example[],
  epoch: number,
  { batch, seed }: Pick<TrainingSettings, 'batch' | 'seed'>,
): readonly Step[] => {
  const steps: Step[] = [];
  let indexes: number[] = [];
  let [tokens, rows] = [0, 0];
  const close = (): void => {
    if (indexes.length === 0) return;
    steps.push({ shares: deal(examples, indexes), tokens, relationRows: Math.max(1, rows) });
    [indexes, tokens, rows] = [[], 0, 0];
  };
  for (const index of shuffled(examples.length, seededRandom(seed * 1009 + epoch))) {
    const example = examples[index];
    if (example === undefined || example.inputs.vector.length === 0) continue;
    indexes.push(index);
    tokens += example.inputs.vector.length;
    rows += relationRows(example);
    if (tokens >= batch) close();
  }
  close();
  return steps;
};
