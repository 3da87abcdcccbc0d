import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const KERNELS = path.resolve(__dirname, '../engine/models/kernels');
const OPTIONS = ['-O3', '--enable', 'simd', '--runtime', 'stub', '--noAssert'];

/** Where the compiled kernels are written. */
export const KERNELS_FILE = path.join(KERNELS, 'kernels.generated.ts');

/** The kernels' AssemblyScript, compiled to WebAssembly and written as a TypeScript constant. */
export const kernelsSource = async (): Promise<string> => {
  const { default: asc } = await import('assemblyscript/asc');
  const sourceOf = (name: string): string | null => {
    const file = path.join(KERNELS, 'assembly', name);
    return existsSync(file) ? readFileSync(file, 'utf8') : null;
  };
  let binary: Uint8Array | null = null;
  const { error } = await asc.main(
    ['kernels.ts', '--outFile', 'kernels.wasm', '--baseDir', '.', ...OPTIONS],
    {
      readFile: sourceOf,
      writeFile: (_, contents) => {
        if (typeof contents !== 'string') binary = contents;
      },
      listFiles: () => [],
    },
  );
  if (error !== null || binary === null)
    throw new Error(`The kernels do not compile: ${error?.message ?? 'nothing was written'}`);
  return [
    '// Written by `npm run generate` from assembly/. Do not edit.',
    '',
    `export const KERNELS_BASE64 = '${Buffer.from(binary).toString('base64')}';`,
    '',
  ].join('\n');
};
