import { Presets, SingleBar } from 'cli-progress';

/** How far a long piece of work has come. */
export interface Progress {
  readonly step: () => void;
  readonly end: () => void;
}

/** Shorter work is over before a bar could be read. */
const FEWEST = 3;

/** A bar on standard error while somebody watches there; nothing where nobody does, or for a few files. */
export const showProgress = (files: number): Progress => {
  if (files < FEWEST || !process.stderr.isTTY) return { step: () => {}, end: () => {} };
  const bar = new SingleBar(
    { format: '{bar} {value} of {total} files, {eta_formatted} to go', clearOnComplete: true },
    Presets.shades_classic,
  );
  bar.start(files, 0);
  return { step: () => bar.increment(), end: () => bar.stop() };
};
