import { sha256 } from '@noble/hashes/sha2';
import { bytesToUtf8, concatBytes, utf8ToBytes } from '@noble/hashes/utils';

/** Numbers as they are stored. */
type TensorValues = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Float32Array;

/** An array of weights: stored value × `scale` = weight. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly values: TensorValues;
  readonly scale: number;
}

/** What one weights file holds. `version` rises whenever code and weights stop fitting each other. */
export interface Weights {
  readonly name: string;
  readonly version: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly tensors: ReadonlyMap<string, Tensor>;
}

/** What is wrong with a weights file. */
export type WeightsFault =
  | 'unreadable'
  | 'not-weights'
  | 'truncated'
  | 'checksum'
  | 'malformed'
  | 'wrong-name'
  | 'wrong-version';

/** A weights file that cannot be used. */
export class WeightsError extends Error {
  constructor(
    readonly fault: WeightsFault,
    readonly detail: string,
    /** Which file; `null` where that is not known. */
    readonly file: string | null = null,
  ) {
    super(`Weights file${file === null ? '' : ` ${file}.bin`}: ${detail}`);
    this.name = 'WeightsError';
  }
}

const MAGIC = utf8ToBytes('ATTRWTS1');
/** Behind the magic: length of the header and of the whole file, 32 bits each. */
const PREAMBLE = MAGIC.length + 8;
const CHECKSUM = 32;
const ALIGNMENT = 8;

const CONSTRUCTORS = {
  int8: Int8Array,
  uint8: Uint8Array,
  int16: Int16Array,
  uint16: Uint16Array,
  int32: Int32Array,
  float32: Float32Array,
} as const;
type Kind = keyof typeof CONSTRUCTORS;

interface TensorEntry {
  readonly name: string;
  readonly kind: Kind;
  readonly shape: readonly number[];
  readonly scale: number;
  readonly offset: number;
  readonly length: number;
}

interface Header {
  readonly name: string;
  readonly version: number;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly tensors: readonly TensorEntry[];
}

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

const kindOf = (values: TensorValues): Kind => {
  if (values instanceof Int8Array) return 'int8';
  if (values instanceof Uint8Array) return 'uint8';
  if (values instanceof Int16Array) return 'int16';
  if (values instanceof Uint16Array) return 'uint16';
  return values instanceof Int32Array ? 'int32' : 'float32';
};

const bytesOf = ({ buffer, byteOffset, byteLength }: TensorValues): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

/** Entries of the header, with offsets from the start of the payload. Tensors stand in order of their names. */
const layOut = (tensors: ReadonlyMap<string, Tensor>): readonly TensorEntry[] => {
  let offset = 0;
  return [...tensors]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { shape, values, scale }]) => {
      const entry = { name, kind: kindOf(values), shape, scale, offset, length: values.length };
      offset = aligned(offset + values.byteLength);
      return entry;
    });
};

/** Writes weights as one binary: magic, lengths, JSON header, payload, SHA-256 of all that. Equal weights, equal bytes. */
export const writeWeights = ({ name, version, settings, tensors }: Weights): Uint8Array => {
  const entries = layOut(tensors);
  const header = utf8ToBytes(JSON.stringify({ name, version, settings, tensors: entries }));
  const payloadAt = aligned(PREAMBLE + header.length);
  const payload = entries.reduce((end, entry) => {
    const size = tensors.get(entry.name)?.values.byteLength ?? 0;
    return Math.max(end, entry.offset + size);
  }, 0);
  const body = new Uint8Array(payloadAt + payload);
  body.set(MAGIC);
  const lengths = new DataView(body.buffer);
  lengths.setUint32(MAGIC.length, header.length, true);
  lengths.setUint32(MAGIC.length + 4, body.length + CHECKSUM, true);
  body.set(header, PREAMBLE);
  for (const { name: tensor, offset } of entries) {
    const values = tensors.get(tensor)?.values;
    if (values !== undefined) body.set(bytesOf(values), payloadAt + offset);
  }
  return concatBytes(body, sha256(body));
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isKind = (value: unknown): value is Kind =>
  typeof value === 'string' && Object.hasOwn(CONSTRUCTORS, value);

const isEntry = (value: unknown): value is TensorEntry =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  isKind(value['kind']) &&
  Array.isArray(value['shape']) &&
  [value['scale'], value['offset'], value['length']].every((each) => typeof each === 'number');

const isHeader = (value: unknown): value is Header =>
  isRecord(value) &&
  typeof value['name'] === 'string' &&
  typeof value['version'] === 'number' &&
  isRecord(value['settings']) &&
  Array.isArray(value['tensors']) &&
  value['tensors'].every(isEntry);

const headerOf = (bytes: Uint8Array): Header => {
  try {
    const header: unknown = JSON.parse(bytesToUtf8(bytes));
    if (isHeader(header)) return header;
  } catch {
    // Falls through to the same complaint: a header that is no JSON is as malformed as one with other fields.
  }
  throw new WeightsError('malformed', 'its header does not describe weights');
};

/** The bytes without their checksum, once magic, length and checksum are as they should be. */
const checkedBody = (bytes: Uint8Array): Uint8Array => {
  const start = bytes.subarray(0, MAGIC.length);
  if (!start.every((byte, index) => byte === MAGIC[index])) {
    throw new WeightsError('not-weights', 'it does not begin as one');
  }
  if (bytes.length < PREAMBLE + CHECKSUM) throw new WeightsError('truncated', 'it is cut short');
  const { buffer, byteOffset } = bytes;
  const expected = new DataView(buffer, byteOffset).getUint32(MAGIC.length + 4, true);
  if (bytes.length < expected) {
    throw new WeightsError('truncated', `${bytes.length} of ${expected} bytes are there`);
  }
  const body = bytes.subarray(0, bytes.length - CHECKSUM);
  const sum = sha256(body);
  if (!bytes.subarray(body.length).every((byte, index) => byte === sum[index])) {
    throw new WeightsError('checksum', 'its checksum does not fit its content');
  }
  return body;
};

const tensorOf = (
  { name, kind, shape, scale, offset, length }: TensorEntry,
  payload: Uint8Array,
): Tensor => {
  const size = length * CONSTRUCTORS[kind].BYTES_PER_ELEMENT;
  if (
    shape.reduce((product, each) => product * each, 1) !== length ||
    offset + size > payload.length
  ) {
    throw new WeightsError('malformed', `its tensor ${name} does not fit`);
  }
  const copy = new Uint8Array(size);
  copy.set(payload.subarray(offset, offset + size));
  return { shape, values: new CONSTRUCTORS[kind](copy.buffer), scale };
};

const readExpected = (
  bytes: Uint8Array,
  expected: { readonly name: string; readonly version: number },
): Weights => {
  const body = checkedBody(bytes);
  const length = new DataView(body.buffer, body.byteOffset).getUint32(MAGIC.length, true);
  const { name, version, settings, tensors } = headerOf(body.subarray(PREAMBLE, PREAMBLE + length));
  if (name !== expected.name) {
    throw new WeightsError('wrong-name', `it holds ${name}, not ${expected.name}`);
  }
  if (version !== expected.version) {
    throw new WeightsError(
      'wrong-version',
      `version ${version}, but ${expected.version} is needed`,
    );
  }
  const payload = body.subarray(aligned(PREAMBLE + length));
  return {
    name,
    version,
    settings,
    tensors: new Map(tensors.map((entry) => [entry.name, tensorOf(entry, payload)])),
  };
};

/** Reads what `writeWeights` wrote. Throws `WeightsError` for anything else, and for weights of another name or version. */
export const readWeights = (
  bytes: Uint8Array,
  expected: { readonly name: string; readonly version: number },
): Weights => {
  try {
    return readExpected(bytes, expected);
  } catch (error) {
    if (!(error instanceof WeightsError)) throw error;
    throw new WeightsError(error.fault, error.detail, expected.name);
  }
};
