import type { Attribution, OutletMention } from '../attribution/attribution';
import type { AnchoredLink } from '../anchors/link';
import type { Claim } from '../claims/claim';
import type { Vouchers } from '../claims/vouching';
import type { Severity, SourceHint } from '../findings/finding';
import type { Terms } from '../policy/policy';
import type { Fix } from '../findings/fix';
import type { SegmentedStory } from '../text/segments';
import type { Span } from '../text/span';

/** What a rule objects to, before severity, message and fingerprint are added. */
export interface Hit<MessageId extends string> {
  readonly messageId: MessageId;
  readonly span: Span;
  /** The statement that a record must stand behind, where it is more than the span: a link to it settles the hit. */
  readonly claim?: Span;
  /** Fills the `{placeholders}` of the message. */
  readonly data?: Readonly<Record<string, string>>;
  /** Where this hit weighs otherwise than the rule does by default. */
  readonly severity?: Severity;
  readonly hint?: SourceHint;
  /** What would put it right, the likeliest first. */
  readonly fixes?: readonly Fix[];
}

/** What a rule may look at. */
export interface RuleContext {
  readonly story: SegmentedStory;
  readonly attributions: readonly Attribution[];
  /** Those with a source, cue or content in some words. */
  readonly attributionsIn: (words: Span) => readonly Attribution[];
  /** Who stands behind each sentence. */
  readonly vouchers: Vouchers;
  readonly claims: readonly Claim[];
  readonly outlets: readonly OutletMention[];
  readonly links: readonly AnchoredLink[];
  /** What the policy asks. */
  readonly terms: Terms;
}

/** What a finding is about. Of findings about one problem of the same words a reader sees the strongest only. */
export const PROBLEMS = [
  'nobody-vouches',
  'no-speaker',
  'no-record',
  'bad-record',
  'wording',
  'date',
  'furniture',
  'punctuation',
  'story',
  'response',
  'lost-link',
  'copied',
  'archive',
] as const;
export type Problem = (typeof PROBLEMS)[number];

/** A named check with what a reader, a policy page and a test need to know of it. */
export interface Rule<MessageId extends string = string> {
  readonly id: string;
  readonly meta: {
    readonly title: string;
    readonly summary: string;
    readonly problem: Problem;
    /** In the `daily` preset. */
    readonly severity: Severity;
    /** `text` rules run anywhere; `records` rules only where the newsroom's records are at hand. */
    readonly basis: 'text' | 'records';
    /** Whether linking a source record to the words settles a hit. */
    readonly linkable: boolean;
    /** One sentence per message: what is wrong. Placeholders in braces. */
    readonly messages: Readonly<Record<MessageId, string>>;
    /** One sentence: what would settle it. */
    readonly remedy: string;
    /** Tags of the editorial standards behind it. */
    readonly standards: readonly string[];
  };
  readonly check: (context: RuleContext) => Iterable<Hit<MessageId>>;
}

/** Declares a rule; ties the `messageId`s that `check` yields to the keys of `meta.messages`. */
export const defineRule = <const MessageId extends string>(
  rule: Rule<MessageId>,
): Rule<MessageId> => rule;

/** Where a newsroom's Strapi project registers rules of its own: the plugin's service `ownRules`. */
export interface OwnRules {
  /** Adds a rule to every check from now on. Throws a `TypeError` that says what is wrong with it. */
  readonly register: (rule: Rule) => void;
}
