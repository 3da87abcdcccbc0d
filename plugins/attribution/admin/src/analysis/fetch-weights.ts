import { decodeBase64 } from '../../../engine/models/kernels/decode-base64';
import { WeightsError } from '../../../engine/models/weights-file';

/** A small file, which bundlers put into the address itself. */
const IN_ADDRESS = /^data:[^,]*;base64,(?<base64>.*)$/u;

const failure = (name: string, why: string): WeightsError =>
  new WeightsError('unreadable', `it could not be fetched (${why})`, name);

/** Fetches the bytes of a weights file. Throws `WeightsError` where they do not come. */
export const fetchWeights = async (name: string, { href }: URL): Promise<Uint8Array> => {
  const base64 = IN_ADDRESS.exec(href)?.groups?.['base64'];
  // Not fetched, since a policy of what may be connected to allows no such address.
  if (base64 !== undefined) return decodeBase64(base64);
  const response = await fetch(href).catch((error: unknown) => {
    throw failure(name, error instanceof Error ? error.message : String(error));
  });
  if (!response.ok) throw failure(name, String(response.status));
  return new Uint8Array(await response.arrayBuffer());
};
