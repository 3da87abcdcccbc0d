import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const projectRoot = fileURLToPath(new URL('../..', import.meta.url));
const plugin = path.join(projectRoot, 'plugins/attribution');
const bin = path.join(plugin, 'cli/attribution.js');
const compiled = path.join(plugin, 'dist/cli/main.js');

const newestIn = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(
      (name) => statSync(path.join(folder, name)).mtimeMs,
    ),
  );

/** Compiles the plugin unless what is compiled is younger than its sources. */
export const compilePlugin = (): void => {
  const sources = Math.max(
    ...['engine', 'contracts', 'cli', 'weights'].map((folder) =>
      newestIn(path.join(plugin, folder)),
    ),
  );
  if (existsSync(compiled) && statSync(compiled).mtimeMs > sources) return;
  const tsc = path.join(projectRoot, 'node_modules/typescript/bin/tsc');
  execFileSync(process.execPath, [tsc, '-p', path.join(plugin, 'tsconfig.build.json')], {
    stdio: 'inherit',
  });
};

/** Copies the compiled package, with what it is installed with, into an empty folder; answers where its command is. */
export const copyPackage = (folder: string): string => {
  for (const part of ['package.json', 'cli/attribution.js', 'dist', 'weights']) {
    cpSync(path.join(plugin, part), path.join(folder, part), { recursive: true });
  }
  symlinkSync(path.join(projectRoot, 'node_modules'), path.join(folder, 'node_modules'));
  return path.join(folder, 'cli/attribution.js');
};

/** What a run of the command left. */
interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `attribution` as a shell would. `command`: another copy of it. */
export const attribution = (
  args: readonly string[],
  { command = bin, ...options }: { cwd: string; input?: string; command?: string },
): Run => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    ...options,
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
  });
  return { code: status, stdout, stderr };
};

/** Runs `attribution` into a reader that closes the pipe after the first unit. */
export const attributionIntoHead = (
  args: readonly string[],
  options: { cwd: string },
): Pick<Run, 'code' | 'stderr'> => {
  const script = '{ "$@"; echo "$?" > code; } | head -c 1';
  const { stderr } = spawnSync('sh', ['-c', script, 'sh', process.execPath, bin, ...args], {
    ...options,
    encoding: 'utf8',
  });
  return { code: Number(readFileSync(path.join(options.cwd, 'code'), 'utf8')), stderr };
};

/** Runs `attribution` with its standard error on a terminal, as `script` of util-linux makes one. */
export const attributionOnTerminal = (
  args: readonly string[],
  options: { cwd: string },
): { readonly stdout: string; readonly terminal: string } => {
  const words = [process.execPath, bin, ...args].map((word) => `'${word}'`).join(' ');
  const { stdout } = spawnSync('script', ['-qec', `${words} > watched`, '/dev/null'], {
    ...options,
    encoding: 'utf8',
  });
  return { stdout: readFileSync(path.join(options.cwd, 'watched'), 'utf8'), terminal: stdout };
};
