import { readArguments, type Command } from './arguments';
import { check } from './check';
import { CouldNotRun } from './could-not-run';
import { extract } from './extract';
import { EXIT_CODES, type ExitCode, type Output } from './output';
import { USAGE } from './usage';

const output: Output = {
  print: (text) => {
    process.stdout.write(text);
  },
  complain: (message) => {
    process.stderr.write(`attribution: ${message.replaceAll(/\s+/gu, ' ')}\n`);
  },
};

const run = (command: Command): ExitCode => {
  switch (command.name) {
    case 'help':
      output.print(USAGE);
      return EXIT_CODES.clean;
    case 'check':
      return check(command, output);
    case 'extract':
      return extract(command, output);
  }
};

const main = (): ExitCode => {
  try {
    return run(readArguments(process.argv.slice(2)));
  } catch (error) {
    if (!(error instanceof CouldNotRun)) throw error;
    output.complain(error.message);
    return EXIT_CODES.couldNotRun;
  }
};

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', () => {
  process.exitCode = EXIT_CODES.couldNotRun;
});
// Not `process.exit`, which would cut off what is still being written to a pipe.
process.exitCode = main();
