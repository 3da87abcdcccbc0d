import type { Severity } from '../findings/finding';

export const PRESETS = ['wire-strict', 'daily', 'magazine'] as const;
export type Preset = (typeof PRESETS)[number];

/** Which findings block, for which desk. */
export interface Policy {
  /** Named by every report and receipt. */
  readonly version: string;
  readonly preset: Preset;
  /** Rules whose severity differs from the preset's; `off` silences a rule. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** What the gate does when the analysis itself fails. */
  readonly whenNotChecked: 'block' | 'allow';
}
