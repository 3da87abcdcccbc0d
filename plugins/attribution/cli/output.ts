import type { Progress } from './progress';

/** Where the command speaks to. */
export interface Output {
  readonly print: (text: string) => void;
  /** One line for the person at the terminal. */
  readonly complain: (message: string) => void;
  /** Tells whoever watches how far the work on so many files has come. */
  readonly progress: (files: number) => Progress;
}

/** What the shell is told. */
export const EXIT_CODES = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
