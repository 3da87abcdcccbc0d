import type { CueKind } from '../lexicon/cue-kinds';
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

/** What a source is. A person with a name or an office is a `person`; anybody else is unnamed. */
export type SourceKind =
  | 'person'
  | 'organisation'
  | 'outlet'
  | 'document'
  | 'unnamed-person'
  | 'unnamed-group'
  | 'collective';

/** What a statement went through on its way to the reader: *the report*, *CNN*. */
export interface ChainLink {
  readonly kind: SourceKind;
  readonly name: string;
  readonly span: Span;
}

/** Who a source is, across the whole story, or why that cannot be told. */
export type SourceResolution =
  | {
      readonly outcome: 'resolved';
      readonly kind: SourceKind;
      /** The fullest name that the story gives, without titles; the source's own words where it has no name. */
      readonly name: string;
      /** The words of the story that name or describe the source most fully. */
      readonly mention: Span;
      /** Nearest to the source first, the outlet last. Empty for a statement made to the writer. */
      readonly chain: readonly ChainLink[];
    }
  | {
      readonly outcome: 'unresolved';
      /** `none`: nobody fits, or nobody is named. `several`: more than one fits as well. */
      readonly reason: 'none' | 'several';
      /** The names that fit; for `none`, who the text names next. Each once, likeliest first. */
      readonly candidates: readonly string[];
    };

/** How closely the text says who a source is. `none`: nobody is behind the statement. */
export type Specificity = 'named' | 'described' | 'bare' | 'none';

/** How far a cue commits the writer to what is said. */
export type Commitment = 'neutral' | 'vouching' | 'distancing' | 'hearsay';

/** What the strength of an attribution rests on. */
export interface StrengthBasis {
  /** `null`: nobody, or a pronoun that nothing explains. */
  readonly sourceKind: SourceKind | null;
  readonly specificity: Specificity;
  readonly commitment: Commitment;
  /** The outlet by way of which the statement reached the writer; `null` for a first-hand one. */
  readonly relayedBy: string | null;
  /** A word of hearsay in the cue: *reportedly*; `null` where there is none. */
  readonly hedge: string | null;
}

/** What an extractor finds in a paragraph by its words alone; `completeAttributions` tells the rest. */
export interface FoundAttribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** In text order. Never empty. */
  readonly content: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
}

/** One relation of source, cue and content, as PARC and PolNeAR define it. `null`: the text has none. */
export interface Attribution {
  readonly source: Span | null;
  readonly cue: Span | null;
  /** In text order; several where the cue splits it (“A,” X said, “B”). Never empty. */
  readonly content: readonly Span[];
  readonly kind: QuotationKind;
  /** What the cue says that the source does; `null` where there is no cue. */
  readonly cueKind: CueKind | null;
  readonly strength: Strength;
  /** The components of `strength`. */
  readonly basis: StrengthBasis;
  readonly resolved: SourceResolution;
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
