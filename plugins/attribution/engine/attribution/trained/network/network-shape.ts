import type { NetworkShape } from '../../../models/network/shape';
import { relationTables } from './cue-inputs';
import { tokenTables } from './word-inputs';

const VECTOR_WIDTH = 100;
const CHANNELS = 128;
const RELATION_CHANNELS = 80;

/** The network that tags cues, and source and content around each, for a vocabulary with so many learned words. */
export const networkShape = (words: number): NetworkShape => ({
  vectorWidth: VECTOR_WIDTH,
  tokenTables: tokenTables(words, VECTOR_WIDTH),
  channels: CHANNELS,
  encoder: [1, 2, 4, 8, 16, 1],
  cueHidden: 96,
  cueLabels: 3,
  relationTables: relationTables(RELATION_CHANNELS),
  relationChannels: RELATION_CHANNELS,
  relation: [1, 2, 5, 1],
  spanLabels: 5,
});
