import type { LinkRole } from '../anchors/link';
import type { Strength } from '../attribution/attribution';
import type { Terms } from '../policy/policy';
import type { Address, Approval, SourceStatus } from '../records/source-record';

/** Words of an example that are linked to a source record. */
export interface ExampleLink {
  /** The linked words; they stand once in the example, unless the link is lost. */
  readonly words: string;
  readonly outlet?: string;
  readonly person?: string;
  /** `active` when not given. */
  readonly status?: SourceStatus;
  /** `2031-05-04` when not given. */
  readonly date?: string | null;
  /** `document` when not given. */
  readonly strength?: Strength;
  readonly excerpts?: readonly string[];
  /** `archived` when not given. */
  readonly address?: Address;
  /** `approved` when not given. */
  readonly approval?: Approval;
  /** The record itself when not given. */
  readonly origins?: readonly string[];
  /** Empty when not given. */
  readonly circle?: readonly string[];
  /** Titles of the withdrawn records that it is based on. */
  readonly withdrawn?: readonly string[];
  /** `supports` when not given. */
  readonly role?: LinkRole;
  /** The words are not in the example: they were before it was changed. */
  readonly lost?: true;
}

/** A sentence or a few; a line break starts a new paragraph. */
export interface Example {
  /** In flagged examples `[[…]]` is drawn round the words of each finding. */
  readonly text: string;
  /** The headline above it; none where not given. */
  readonly headline?: string;
  readonly links?: readonly ExampleLink[];
  /** What the policy asks otherwise than the `daily` preset. */
  readonly terms?: Partial<Terms>;
}

/** What a rule objects to. */
interface FlaggedExample<MessageId extends string = string> extends Example {
  readonly messageId: MessageId;
  /** The text once the first fix of its first finding is made. */
  readonly fixed?: string;
}

/** What a rule finds and what it lets pass: read by its test, its page in the docs and whoever wonders what it means. */
export interface RuleExamples<MessageId extends string = string> {
  readonly flagged: readonly FlaggedExample<MessageId>[];
  /** Near misses. */
  readonly accepted: readonly Example[];
  /** Where a newsroom is better off without the rule. */
  readonly whenNotToUse: string;
}
