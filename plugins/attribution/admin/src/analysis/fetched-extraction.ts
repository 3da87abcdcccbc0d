import {
  extractionFrom,
  FULL_MODEL_NAMES,
  patternsBecause,
  type Extraction,
  type FullModelFiles,
} from '../../../engine';
import { fetchWeights } from './fetch-weights';

/** How long a check waits for the models before the patterns take over. */
const PATIENCE_MS = 8_000;

/** The package's weights files as whoever bundles the admin serves them. Bundlers look for addresses spelled like this. */
const ADDRESSES: Readonly<Record<keyof FullModelFiles, URL>> = {
  clusters: new URL('../../../weights/word-clusters.bin', import.meta.url),
  cue: new URL('../../../weights/cue-crf.bin', import.meta.url),
  span: new URL('../../../weights/span-crf.bin', import.meta.url),
  network: new URL('../../../weights/network.bin', import.meta.url),
  confidence: new URL('../../../weights/confidence.bin', import.meta.url),
  needsSource: new URL('../../../weights/needs-source.bin', import.meta.url),
};

const bytesOf = (file: keyof FullModelFiles): Promise<Uint8Array> =>
  fetchWeights(FULL_MODEL_NAMES[file], ADDRESSES[file]);

const fetchFiles = async (): Promise<FullModelFiles> => {
  const [clusters, cue, span, network, confidence, needsSource] = await Promise.all([
    bytesOf('clusters'),
    bytesOf('cue'),
    bytesOf('span'),
    bytesOf('network'),
    bytesOf('confidence'),
    bytesOf('needsSource'),
  ]);
  return { clusters, cue, span, network, confidence, needsSource };
};

const patternsLater = (): Promise<Extraction> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(patternsBecause('They are still on their way')), PATIENCE_MS);
  });

let fetched: Extraction | null = null;
let underWay: Promise<Extraction> | null = null;

/** A file that did not come is asked for again at the next check; one that came broken stays so. */
const fetchModels = async (): Promise<Extraction> => {
  try {
    fetched = extractionFrom(await fetchFiles());
    return fetched;
  } catch (error) {
    underWay = null;
    return patternsBecause(error);
  }
};

/** The models, fetched when first asked for; the patterns for as long as they do not come. */
export const fetchedExtraction = async (): Promise<Extraction> =>
  fetched ?? Promise.race([(underWay ??= fetchModels()), patternsLater()]);
