import type { AnchoredLink, Link } from './anchors/link';
import type { Attribution, AttributionExtractor, OutletName } from './attribution/attribution';
import type { Claim } from './claims/claim';
import type { StoryText } from './document/story-text';
import type { WaivedFinding } from './findings/apply-waivers';
import type { Finding } from './findings/finding';
import type { Policy } from './policy/policy';
import type { Waiver } from './policy/waiver';

/** Everything a verdict rests on. */
export interface AnalysisInput {
  readonly story: StoryText;
  readonly policy: Policy;
  /** The newsroom's own outlets, known by name beside the built-in gazetteer. */
  readonly outlets: readonly OutletName[];
  /** `null` where no records are at hand (a file on the command line): rules that need them do not run. */
  readonly links: readonly Link[] | null;
  readonly waivers: readonly Waiver[];
}

/** What the engine says about one version of a story. Lists are in text order. */
export interface Report {
  /** Open findings. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly links: readonly AnchoredLink[];
  /** Identity of the analysed text: field names and plain text, SHA-256 in hex. */
  readonly textHash: string;
  readonly policyVersion: string;
  /** Ids of the rules that did not run for want of records. */
  readonly rulesNotRun: readonly string[];
}

/** Text in, report out: pure, total over any text, and the same wherever it runs. */
export type Analyse = (input: AnalysisInput, extract?: AttributionExtractor) => Report;
