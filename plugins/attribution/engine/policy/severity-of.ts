import { fieldName } from '../document/field-name';
import type { Severity } from '../findings/finding';
import type { Hit, Rule } from '../rules/define-rule';
import type { Policy, Severities } from './policy';
import { PRESET_SEVERITIES } from './presets';

const chosen = (
  severities: Severities | undefined,
  ruleId: string,
): Severity | 'off' | undefined =>
  severities !== undefined && Object.hasOwn(severities, ruleId) ? severities[ruleId] : undefined;

const inField = ({ fields }: Policy, field: string): Severities | undefined => {
  const name = fieldName(field);
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
};

/** As much of a rule as a policy weighs. */
export interface WeighedRule {
  readonly id: string;
  readonly meta: Pick<Rule['meta'], 'severity'>;
}

/**
 * How much a hit in a field of the story weighs: the newsroom's word for the field, else its word for the rule, else the
 * preset's, else the hit's, else the rule's.
 */
export const severityOf = (
  policy: Policy,
  rule: WeighedRule,
  hit: Pick<Hit<string>, 'severity'>,
  field: string,
): Severity | 'off' =>
  chosen(inField(policy, field), rule.id) ??
  chosen(policy.severities, rule.id) ??
  chosen(PRESET_SEVERITIES[policy.preset], rule.id) ??
  hit.severity ??
  rule.meta.severity;
