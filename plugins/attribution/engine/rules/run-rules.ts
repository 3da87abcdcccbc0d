import { fieldSpanOf } from '../document/offset-map';
import type { Severity } from '../findings/finding';
import type { Policy } from '../policy/policy';
import { severityOf } from '../policy/severity-of';
import type { Hit, Rule, RuleContext } from './define-rule';

/** A hit with its rule and what it weighs under the policy. */
export interface JudgedHit {
  readonly rule: Rule;
  readonly hit: Hit<string>;
  readonly severity: Severity;
}

/** What the rules object to, less what the policy silences. */
export const runRules = (
  rules: readonly Rule[],
  context: RuleContext,
  policy: Policy,
): readonly JudgedHit[] =>
  rules.flatMap((rule) =>
    [...rule.check(context)].flatMap((hit) => {
      const { field } = fieldSpanOf(context.story, hit.span);
      const severity = severityOf(policy, rule, hit, field);
      return severity === 'off' ? [] : [{ rule, hit, severity }];
    }),
  );
