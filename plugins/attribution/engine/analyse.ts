import type { AnchoredLink, Link } from './anchors/link';
import { anchorLinks } from './anchors/resolve';
import type { Attribution, OutletName } from './attribution/attribution';
import type { Extraction, ReadBy } from './attribution/extraction';
import { partsOf } from './attribution/parts-of';
import type { Claim } from './claims/claim';
import { findClaims } from './claims/find-claims';
import { findVouchers } from './claims/vouching';
import type { StoryText } from './document/story-text';
import type { WaivedFinding } from './findings/apply-waivers';
import type { Finding } from './findings/finding';
import { textHashOf } from './findings/fingerprint';
import { siftFindings } from './findings/passes';
import { raiseFindings } from './findings/raise-findings';
import { findOutlets } from './outlets/find-outlets';
import type { Policy } from './policy/policy';
import { termsOf } from './policy/terms-of';
import type { Waiver } from './policy/waiver';
import type { Rule, RuleContext } from './rules/define-rule';
import { RULES } from './rules/registry.generated';
import { runRules } from './rules/run-rules';
import { segment } from './text/segment';
import { spanIndex } from './text/span-index';

/** Everything a verdict rests on. */
export interface AnalysisInput {
  readonly story: StoryText;
  readonly policy: Policy;
  /** The newsroom's own outlets, known by name beside the built-in gazetteer. */
  readonly outlets: readonly OutletName[];
  /** `null` where no records are at hand (a file on the command line): rules that need them do not run. */
  readonly links: readonly Link[] | null;
  readonly waivers: readonly Waiver[];
  /** The newsroom's own, beside the built-in ones. */
  readonly ownRules?: readonly Rule[];
}

/** What the engine says about one version of a story. Lists are in text order. */
export interface Report {
  /** Open findings. */
  readonly findings: readonly Finding[];
  readonly waived: readonly WaivedFinding[];
  readonly attributions: readonly Attribution[];
  readonly claims: readonly Claim[];
  readonly links: readonly AnchoredLink[];
  /** Identity of the analysed text: field names, kinds of block and plain text, SHA-256 in hex. */
  readonly textHash: string;
  readonly policyVersion: string;
  /** Who found the attributions. */
  readonly readBy: ReadBy;
  /** Ids of the rules that did not run for want of records. */
  readonly rulesNotRun: readonly string[];
}

/** Text in, report out: total over any text, and the same for the same text and models wherever it runs. */
export type Analyse = (input: AnalysisInput, extraction: Extraction) => Report;

/** What the rules look at: the story cut up, who says what in it, what is claimed, what is linked. */
export const readStory = (
  { story, outlets, links, policy }: Pick<AnalysisInput, 'story' | 'outlets' | 'links' | 'policy'>,
  { extract, needsSource }: Extraction,
): RuleContext => {
  const terms = termsOf(policy);
  const segmented = segment(story);
  const attributions = extract(segmented, outlets);
  const vouchers = findVouchers(segmented, attributions, terms.window);
  return {
    story: segmented,
    attributions,
    attributionsIn: spanIndex(attributions, partsOf),
    vouchers,
    outlets: findOutlets(segmented, outlets),
    claims: findClaims(segmented, vouchers, needsSource),
    links: anchorLinks(segmented, links ?? []),
    terms,
  };
};

/** Reads a story, lets the rules look at it, and keeps what nobody has settled, doubled or waived. */
export const analyse: Analyse = (input, extraction) => {
  const context = readStory(input, extraction);
  const all = [...RULES, ...(input.ownRules ?? [])];
  const rules = all.filter(({ meta }) => meta.basis === 'text' || input.links !== null);
  const raised = raiseFindings(runRules(rules, context, input.policy), context);
  return {
    ...siftFindings(raised, context, input.waivers),
    attributions: context.attributions,
    claims: context.claims,
    links: context.links,
    textHash: textHashOf(input.story),
    policyVersion: input.policy.version,
    readBy: extraction.readBy,
    rulesNotRun: all.filter((rule) => !rules.includes(rule)).map(({ id }) => id),
  };
};
