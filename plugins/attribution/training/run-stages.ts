import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Stage, TrainingContext } from './stage';

/** How a training is shown: a bar for each stage. */
export interface Bar {
  readonly begin: (title: string) => void;
  readonly update: (share: number, note: string) => void;
  readonly end: (note: string) => void;
}

/** A file is there wholly or not at all, however the process ends. */
const writeWhole = (file: string, bytes: Uint8Array): void => {
  writeFileSync(`${file}.part`, bytes);
  renameSync(`${file}.part`, file);
};

const readAll = (dir: string, { files }: Stage): ReadonlyMap<string, Uint8Array> =>
  new Map(files.map((name) => [name, new Uint8Array(readFileSync(path.join(dir, name)))]));

/** Refuses a stage that does not write what it said. */
const checked = (
  { title, files }: Stage,
  made: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> => {
  const missing = files.filter((name) => !made.has(name));
  if (missing.length > 0 || made.size !== files.length) {
    throw new RangeError(
      `"${title}" wrote ${[...made.keys()].join(', ')}, not ${files.join(', ')}`,
    );
  }
  return made;
};

/**
 * Runs the stages one after the other; a later one sees what the earlier ones wrote. What a run with the same cache has
 * finished before is kept, so that an interrupted training goes on where it stopped.
 */
export const runStages = async (
  stages: readonly Stage[],
  context: Omit<TrainingContext, 'weights' | 'progress'>,
  bar: Bar,
): Promise<ReadonlyMap<string, Uint8Array>> => {
  const weights = new Map<string, Uint8Array>();
  mkdirSync(context.cacheDir, { recursive: true });
  for (const stage of stages) {
    bar.begin(stage.title);
    const isDone = stage.files.every((name) => existsSync(path.join(context.cacheDir, name)));
    const made = isDone
      ? readAll(context.cacheDir, stage)
      : checked(stage, await stage.run({ ...context, weights, progress: bar.update }));
    for (const [name, bytes] of made) {
      if (!isDone) writeWhole(path.join(context.cacheDir, name), bytes);
      weights.set(name, bytes);
    }
    bar.end(isDone ? 'kept from before' : 'done');
  }
  return weights;
};
