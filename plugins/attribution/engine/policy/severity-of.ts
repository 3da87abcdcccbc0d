import type { Severity } from '../findings/finding';
import type { Hit, Rule } from '../rules/define-rule';
import type { Policy } from './policy';
import { PRESET_SEVERITIES } from './presets';

const chosen = (
  severities: Readonly<Record<string, Severity | 'off'>>,
  ruleId: string,
): Severity | 'off' | undefined =>
  Object.hasOwn(severities, ruleId) ? severities[ruleId] : undefined;

/** How much a hit weighs: the newsroom's own word, else the preset's, else the hit's, else the rule's. */
export const severityOf = (
  policy: Policy,
  rule: Pick<Rule, 'id' | 'meta'>,
  hit: Pick<Hit<string>, 'severity'>,
): Severity | 'off' =>
  chosen(policy.severities, rule.id) ??
  chosen(PRESET_SEVERITIES[policy.preset], rule.id) ??
  hit.severity ??
  rule.meta.severity;
