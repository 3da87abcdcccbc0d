import type { SegmentedStory } from '../text/segments';
import type { Span } from '../text/span';

/** `direct`: all content is quoted; `indirect`: none is; `mixed`: some is (Pareti 2015). */
export type QuotationKind = 'direct' | 'indirect' | 'mixed';

/** What the text shows of who is behind a statement, strongest first. */
export const STRENGTHS = [
  'named',
  'document',
  'outlet',
  'relayed',
  'anonymous-described',
  'anonymous-bare',
  'hedged',
  'none',
] as const;
export type Strength = (typeof STRENGTHS)[number];

/** An outlet that the text names, and the words that name it. */
export interface OutletMention {
  readonly span: Span;
  /** The outlet's own name, not the alias that the text uses. */
  readonly name: string;
}

/** One relation of source, cue and content, as PARC and PolNeAR define it. `null`: the text has none. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** In text order; several where the cue splits it (“A,” X said, “B”). Never empty. */
  readonly content: readonly Span[];
  readonly kind: QuotationKind;
  readonly strength: Strength;
  /** The second outlet in the chain: *told CNN*, *according to the CNN report*. */
  readonly medium: OutletMention | null;
  /** Whether the source was taken over from a sentence before (a quotation's later sentences, a follow-on sentence). */
  readonly inherited: boolean;
  /** 0 to 1: how sure the extractor is that this is an attribution. */
  readonly confidence: number;
}

/** An outlet as the text may name it. */
export interface OutletName {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** The seam: whatever finds attributions (patterns, a trained model) is one such function. Pure and total. */
export type AttributionExtractor = (
  story: SegmentedStory,
  outlets: readonly OutletName[],
) => readonly Attribution[];
