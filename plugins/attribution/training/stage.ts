import type { CorpusStory } from './corpus/read-corpus';

/** What a stage of the training may use. */
export interface TrainingContext {
  readonly train: readonly CorpusStory[];
  /** For choosing only: thresholds, epochs, calibration. */
  readonly dev: readonly CorpusStory[];
  /** Weight files that the stages before wrote, by name. */
  readonly weights: ReadonlyMap<string, Uint8Array>;
  /** A folder that survives an interruption, for checkpoints and downloads. */
  readonly cacheDir: string;
  /** Tells how far the stage is: 0 to 1, and what it is doing. */
  readonly progress: (share: number, note: string) => void;
}

/** One step of the training: the files it writes, and how. Same corpus, same code: same bytes. */
export interface Stage {
  readonly title: string;
  readonly files: readonly string[];
  readonly run: (context: TrainingContext) => Promise<ReadonlyMap<string, Uint8Array>>;
}
