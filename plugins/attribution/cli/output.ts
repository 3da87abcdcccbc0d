/** Where the command speaks to. */
export interface Output {
  readonly print: (text: string) => void;
  /** One line for the person at the terminal. */
  readonly complain: (message: string) => void;
}

/** What the shell is told. */
export const EXIT_CODES = { clean: 0, findings: 1, couldNotRun: 2 } as const;
export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
