import type { Strength } from '../attribution/attribution';
import type { ClaimType } from '../claims/claim';
import type { Severity } from '../findings/finding';

export const PRESETS = ['wire-strict', 'daily', 'magazine'] as const;
export type Preset = (typeof PRESETS)[number];

/** What rules weigh, by rule id; `off` silences a rule. */
export type Severities = Readonly<Record<string, Severity | 'off'>>;

/** How far an attribution reaches: its own sentence, or on to the end of its paragraph. */
export const WINDOWS = ['sentence', 'paragraph'] as const;
export type Window = (typeof WINDOWS)[number];

/** What a desk asks of its copy, severities aside. */
export interface Terms {
  readonly window: Window;
  /** The weakest class of source that the best record behind a claim of a type may be of. */
  readonly leastStrength: Readonly<Partial<Record<ClaimType, Strength>>>;
  /** How many origins a claim of a type takes, unless a document or a named source of our own stands behind it. */
  readonly leastOrigins: Readonly<Partial<Record<ClaimType, number>>>;
  /** From this age on, counted back from the story's newest record, a record says little of today. */
  readonly staleAfterDays: number;
}

/** Whether somebody may do the editor's part for what is their own. */
export const OWN_WORK = ['refused', 'allowed'] as const;
type OwnWork = (typeof OWN_WORK)[number];

/** What a newsroom sets otherwise than its preset. What it does not name stays as it was. */
interface Departures {
  readonly severities: Severities;
  readonly terms?: Partial<Terms>;
  /** Severities in some fields of a story, by field name: they come before all others. */
  readonly fields?: Readonly<Record<string, Severities>>;
}

/** Which findings block, for which desk. */
export interface Policy extends Departures {
  /** Named by every report and receipt. */
  readonly version: string;
  readonly preset: Preset;
  /** What the gate does when the analysis itself fails. */
  readonly whenNotChecked: 'block' | 'allow';
  /** Answering one's own request; refused where nothing is said. */
  readonly ownRequests?: OwnWork;
  /** Letting a blocker stand, or approving anonymity, in a story that one made oneself; allowed where nothing is said. */
  readonly ownStories?: OwnWork;
  /** What is otherwise for stories of a content type, by its uid. */
  readonly contentTypes?: Readonly<Record<string, Departures>>;
}

/** A policy before it has a name. */
export type UnnamedPolicy = Omit<Policy, 'version'>;
