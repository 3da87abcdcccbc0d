import { decodeBase64 } from './decode-base64';
import { KERNELS_BASE64 } from './kernels.generated';

/** What this file uses of WebAssembly, which browsers and Node have and the language's own library does not declare. */
declare const WebAssembly: {
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: object,
  ) => { readonly exports: Readonly<Record<string, unknown>> };
};

/** Memory that kernels work in. Growing it detaches the buffers handed out before. */
interface KernelMemory {
  readonly buffer: ArrayBuffer;
  /** Adds pages of 64 KiB. */
  readonly grow: (pages: number) => number;
}

/** A kernel takes addresses in bytes and sizes in numbers; what each does is said in `assembly/kernels.ts`. */
type Kernel = (...values: readonly number[]) => void;

const NAMES = [
  'multiplyAdd',
  'multiplyPairs',
  'quantise',
  'tangent',
  'tangentBack',
  'fillRows',
  'addTo',
  'multiplyBy',
  'addRows',
  'addPicked',
  'normalise',
  'normaliseBack',
  'gate',
  'gateBack',
  'gatherTaps',
  'scatterTaps',
  'transpose',
  'dropOut',
] as const;
type KernelName = (typeof NAMES)[number];

/** One instance of the kernels with memory of its own. */
export type Kernels = Readonly<Record<KernelName, Kernel>> & { readonly memory: KernelMemory };

const isKernels = (exports: unknown): exports is Kernels =>
  typeof exports === 'object' &&
  exports !== null &&
  'memory' in exports &&
  Object.entries(exports).filter(([, value]) => typeof value === 'function').length ===
    NAMES.length;

let compiled: object | null = null;

/** Starts an instance of the kernels. The code is compiled once. */
export const createKernels = (): Kernels => {
  compiled ??= new WebAssembly.Module(decodeBase64(KERNELS_BASE64));
  const { exports } = new WebAssembly.Instance(compiled, {});
  if (!isKernels(exports)) throw new RangeError('The kernels do not export what they should');
  return exports;
};
