import { extractionFrom, patternsBecause, type Extraction } from '../../../engine';

/** The package's weights files, as whoever bundles the admin serves them. */
const ADDRESSES = {
  clusters: new URL('../../../weights/word-clusters.bin', import.meta.url),
  cue: new URL('../../../weights/cue-crf.bin', import.meta.url),
  span: new URL('../../../weights/span-crf.bin', import.meta.url),
  network: new URL('../../../weights/network.bin', import.meta.url),
  confidence: new URL('../../../weights/confidence.bin', import.meta.url),
} as const;

const bytesOf = async (address: URL): Promise<Uint8Array> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address.pathname}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
};

const fetchExtraction = async (): Promise<Extraction> => {
  try {
    const [clusters, cue, span, network, confidence] = await Promise.all([
      bytesOf(ADDRESSES.clusters),
      bytesOf(ADDRESSES.cue),
      bytesOf(ADDRESSES.span),
      bytesOf(ADDRESSES.network),
      bytesOf(ADDRESSES.confidence),
    ]);
    return extractionFrom({ clusters, cue, span, network, confidence });
  } catch (error) {
    return patternsBecause(error);
  }
};

let extraction: Promise<Extraction> | null = null;

/** The models, fetched when first asked for; the patterns where they do not come. */
export const fetchedExtraction = (): Promise<Extraction> => (extraction ??= fetchExtraction());
