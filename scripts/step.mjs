import { run } from './run.mjs';

/** A step that failed: what to do about it, in a sentence, and what the step itself printed. */
export class StepFailed extends Error {
  constructor(sentence, output = '') {
    super(sentence);
    this.name = 'StepFailed';
    this.output = output;
  }
}

const SHOWN_LINES = 20;

/** The first and the last lines of what a program printed: npm says what is wrong first, compilers last. */
const gistOf = (output) => {
  const lines = output.trimEnd().split('\n');
  if (lines.length <= 2 * SHOWN_LINES) return lines.join('\n');
  return [...lines.slice(0, SHOWN_LINES), '…', ...lines.slice(-SHOWN_LINES)].join('\n');
};

/** Says what is being done and how long that usually takes, then how long it took. */
export const step = async (title, usual, work) => {
  const started = Date.now();
  process.stdout.write(`· ${title} (${usual}) …`);
  try {
    const result = await work();
    console.log(` ${((Date.now() - started) / 1000).toFixed(1)} s`);
    return result;
  } catch (error) {
    console.log(' failed');
    throw error;
  }
};

/** Runs a command out of sight. When it fails, throws `StepFailed` with the advice and the gist of what it printed. */
export const runQuietly = async (command, args, { advice, env, signal } = {}) => {
  const { code, output } = await run(command, args, { quiet: true, env, signal });
  if (signal?.aborted) throw new StepFailed('Interrupted.');
  if (code !== 0) throw new StepFailed(advice, gistOf(output));
};

/** Prints a failure as a person wants to read it; anything unforeseen comes with its stack. */
export const reportFailure = (error) => {
  if (!(error instanceof StepFailed)) {
    console.error(error);
    return;
  }
  if (error.output !== '') console.error(`\n${error.output}`);
  console.error(`\n${error.message}`);
};
