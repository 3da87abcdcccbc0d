/** How a network is trained. */
export interface TrainingSettings {
  readonly epochs: number;
  /** Tokens that one step looks at. */
  readonly batch: number;
  readonly rate: number;
  readonly warmUp: number;
  /** Share of the rate that is left at the end. */
  readonly lastRate: number;
  /** Longest step of all slopes together. */
  readonly clip: number;
  /** How much of the running mean of the weights stays at each step. */
  readonly smoothing: number;
  readonly decay: number;
  readonly dropInput: number;
  readonly dropLayer: number;
  readonly dropOutput: number;
  /** Share of words that are hidden, and of listed words that are seen by their vector alone. */
  readonly hideWord: number;
  readonly unlistWord: number;
  /** Share of other cues that stage 2 does not see, and of the patterns' wrong cues that it sees. */
  readonly dropCue: number;
  readonly addCue: number;
  readonly cueWeight: number;
  /** Weight of learning whether a token is in any source or content: it helps to see which verbs attribute. */
  readonly roleWeight: number;
  readonly seed: number;
}

export const TRAINING_SETTINGS: TrainingSettings = {
  epochs: 10,
  batch: 2400,
  rate: 1.5e-3,
  warmUp: 150,
  lastRate: 0.03,
  clip: 2,
  smoothing: 0.998,
  decay: 0.02,
  dropInput: 0.2,
  dropLayer: 0.15,
  dropOutput: 0.3,
  hideWord: 0.07,
  unlistWord: 0.15,
  dropCue: 0.1,
  addCue: 0.1,
  cueWeight: 2,
  roleWeight: 0.5,
  seed: 1,
};

/** Processes that share the work. Fixed, since sums are rounded differently for another number. */
export const WORKERS = 2;
