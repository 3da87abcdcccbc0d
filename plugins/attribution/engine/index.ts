export { analyse } from './analyse';
export type { Analyse, AnalysisInput, Report } from './analyse';
export { describeSpan } from './anchors/describe';
export type { AnchoredLink, Link, LinkRole } from './anchors/link';
export { anchorLinks } from './anchors/resolve';
export type { Selector, TextPositionSelector, TextQuoteSelector } from './anchors/selector';
export type {
  Attribution,
  AttributionExtractor,
  ChainLink,
  FoundAttribution,
  OutletMention,
  OutletName,
  QuotationKind,
  SourceKind,
  SourceResolution,
  Strength,
  StrengthBasis,
} from './attribution/attribution';
export { completeAttributions } from './attribution/complete-attributions';
export { corpusForm } from './attribution/corpus-form';
export { extractionFrom, patternsBecause, PATTERNS } from './attribution/extraction';
export type { Extraction, ReadBy } from './attribution/extraction';
export { extractAttributions } from './attribution/patterns/extract';
export { SUGGESTED, SURE } from './attribution/trained/confidence/thresholds';
export { FULL_MODEL_NAMES } from './attribution/trained/full-models';
export type { FullModelFiles } from './attribution/trained/full-models';
export type { Claim, ClaimTrigger, ClaimType } from './claims/claim';
export { editsInSource } from './document/edits-in-source';
export type { SourceEdit } from './document/edits-in-source';
export { storyFromFields } from './document/from-fields';
export type { GovernedField } from './document/governed-field';
export { fromPlainFile } from './document/from-plain';
export { fieldSpanOf, offsetAt, placeAt, placesOf, storySpanOf } from './document/offset-map';
export type { BlockKind, FieldSpan, Place, StoryText, TextBlock } from './document/story-text';
export type { WaivedFinding } from './findings/apply-waivers';
export type { Finding, Severity, SourceHint } from './findings/finding';
export { textHashOf } from './findings/fingerprint';
export { withFix } from './findings/fix';
export type { Edit, Fix } from './findings/fix';
export type { CueKind } from './lexicon/cue-kinds';
export { findOutlets } from './outlets/find-outlets';
export { decideGate } from './policy/decide-gate';
export type { GateDecision } from './policy/decide-gate';
export type { Policy, Preset, Terms, UnnamedPolicy } from './policy/policy';
export { namePolicy } from './policy/name-policy';
export { policyFor } from './policy/policy-for';
export { defaultPolicy, presetPolicy } from './policy/presets';
export type { Waiver, WaiverReason } from './policy/waiver';
export type { SourceRecord, SourceStatus } from './records/source-record';
export { defineRule, PROBLEMS } from './rules/define-rule';
export type { Hit, OwnRules, Problem, Rule, RuleContext } from './rules/define-rule';
export type { Example, ExampleLink, RuleExamples } from './rules/examples';
export { linkPlaces } from './rules/link-places';
export type { LinkPlace } from './rules/link-places';
export { RULES } from './rules/registry.generated';
export { explainStrength, wordsOf } from './strength/explain-strength';
export type { StrengthReason } from './strength/explain-strength';
export { segment } from './text/segment';
export type { Quotation, SegmentedStory, Sentence, Token } from './text/segments';
export { spansMatching } from './text/spans-matching';
export { textOf } from './text/span';
export type { Span } from './text/span';
export { weighWithdrawn } from './weigh-withdrawn';
