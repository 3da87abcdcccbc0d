import { networkShape } from '../attribution/trained/network/network-shape';
import type { NetworkShape } from '../models/network/shape';

/** Name and version of the weights file. The version rises with the shape. */
export const NEEDS_SOURCE_FILE = { name: 'needs-source', version: 1 } as const;

/** The network that reads a statement: the encoder of the one that finds attributions, and nothing that looks for spans. */
export const statementShape = (words: number): NetworkShape => ({
  ...networkShape(words),
  cueHidden: 64,
  relationTables: [],
  relationChannels: 8,
  relation: [],
});
