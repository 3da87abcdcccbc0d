import { cpus } from 'node:os';
import { run } from './run.mjs';

const tsc = (project) => ['npx', ['tsc', '--noEmit', '-p', project]];

/** Everything that is looked at without running the product, fast first. */
export const STATIC_STEPS = [
  { name: 'format', command: ['npx', ['prettier', '--check', '--log-level', 'warn', '.']] },
  {
    name: 'lint',
    command: [
      'npx',
      ['oxlint', '--type-aware', '--deny-warnings', 'plugins', 'tests', 'src', 'config', 'scripts'],
    ],
  },
  { name: 'types: engine', command: tsc('plugins/attribution/engine') },
  { name: 'types: server, contracts, command line', command: tsc('plugins/attribution') },
  { name: 'types: admin', command: tsc('plugins/attribution/admin') },
  { name: 'types: tests', command: tsc('tests') },
  { name: 'types: newsroom', command: tsc('.') },
  {
    name: 'import direction',
    command: [
      'npx',
      ['depcruise', '--output-type', 'err', 'plugins/attribution', 'src', 'config', 'scripts'],
    ],
  },
  { name: 'dead code', command: ['npx', ['knip']] },
  { name: 'generated files', command: ['npm', ['run', '--silent', 'generate', '--', '--check']] },
];

/** Runs the steps, as many at a time as there are cores, and prints what failed. Answers `{ passed, failed }`. */
export const runStatic = async () => {
  const queue = [...STATIC_STEPS];
  const tally = { passed: 0, failed: 0 };
  const worker = async () => {
    for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
      const started = Date.now();
      const { code, output } = await run(...step.command, { quiet: true });
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? '✓' : '✗'} ${step.name} (${seconds} s)`);
      if (code !== 0) console.log(output.trimEnd());
      tally[code === 0 ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, cpus().length) }, worker));
  return tally;
};

const isMain =
  process.argv[1] !== undefined &&
  import.meta.url.endsWith('/check.mjs') &&
  process.argv[1].endsWith('check.mjs');
if (isMain) {
  const { failed } = await runStatic();
  if (failed > 0) process.exit(1);
  const { code } = await run('npx', [
    'vitest',
    'run',
    '--config',
    'tests/vitest.config.mts',
    '--project',
    'unit',
  ]);
  process.exit(code);
}
