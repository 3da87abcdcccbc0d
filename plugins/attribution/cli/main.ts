import { packagedExtraction } from '../weights/from-disk';
import { readArguments, type Command } from './arguments';
import { check } from './check';
import { extract } from './extract';
import { EXIT_CODES, type ExitCode, type Output } from './output';
import { showProgress } from './progress';
import { USAGE } from './usage';
import { verifyTrail } from './verify-trail';

const output: Output = {
  print: (text) => {
    process.stdout.write(text);
  },
  complain: (message) => {
    process.stderr.write(`attribution: ${message.replaceAll(/\s+/gu, ' ')}\n`);
  },
  progress: showProgress,
};

/** Whoever reads the output has to know that the models did not read. */
const complainOfPatterns = (): void => {
  const { readBy } = packagedExtraction();
  if (readBy.by === 'models') return;
  output.complain(
    `the trained models could not be loaded, so simpler patterns read and more is missed. ${readBy.why}`,
  );
};

const run = (command: Command): ExitCode | Promise<ExitCode> => {
  switch (command.name) {
    case 'help':
      output.print(USAGE);
      return EXIT_CODES.clean;
    case 'check':
      complainOfPatterns();
      return check(command, output);
    case 'extract':
      complainOfPatterns();
      return extract(command, output);
    case 'verify-trail':
      return verifyTrail(command, output);
  }
};

const fail = (error: unknown): ExitCode => {
  output.complain(error instanceof Error ? error.message : String(error));
  return EXIT_CODES.couldNotRun;
};

const answer = async (): Promise<ExitCode> => {
  try {
    return await run(readArguments(process.argv.slice(2)));
  } catch (error) {
    return fail(error);
  }
};

const main = async (): Promise<void> => {
  // Not `process.exit`, which would cut off what is still being written to a pipe.
  process.exitCode = await answer();
};

const isClosedPipe = (error: Error): boolean => 'code' in error && error.code === 'EPIPE';

// A reader such as `head` may close the pipe once it has seen enough: what the exit code says holds all the same.
process.stdout.on('error', (error: Error) => {
  if (!isClosedPipe(error)) process.exitCode = fail(error);
});
// With nobody there to complain to, the exit code speaks alone.
process.stderr.on('error', () => {});
void main();
