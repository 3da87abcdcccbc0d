import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { SharedState } from './shared';

const partsOf = ({
  parameters,
  means,
  squares,
  smoothed,
}: SharedState): readonly Float32Array[] => [parameters, means, squares, smoothed];

/** Keeps the state after so many epochs in one file. */
export const writeCheckpoint = (file: string, shared: SharedState, epochs: number): void => {
  const parts = partsOf(shared).map(({ buffer }) => Buffer.from(new Uint8Array(buffer)));
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    `${file}.part`,
    Buffer.concat([Buffer.from(Int32Array.of(epochs).buffer), ...parts]),
  );
  renameSync(`${file}.part`, file);
};

/** Takes over a kept state that fits; tells after how many epochs it was kept, 0 when there is none. */
export const readCheckpoint = (file: string, shared: SharedState): number => {
  if (!existsSync(file)) return 0;
  const bytes = new Uint8Array(readFileSync(file));
  const parts = partsOf(shared);
  if (bytes.length !== 4 + parts.reduce((sum, { byteLength }) => sum + byteLength, 0)) return 0;
  const kept = bytes.slice(4);
  let at = 0;
  for (const part of parts) {
    part.set(new Float32Array(kept.buffer, at, part.length));
    at += part.byteLength;
  }
  return new DataView(bytes.buffer).getInt32(0, true);
};
