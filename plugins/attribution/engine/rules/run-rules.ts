import { fieldSpanOf } from '../document/offset-map';
import type { Severity } from '../findings/finding';
import type { Policy } from '../policy/policy';
import { severityOf } from '../policy/severity-of';
import { contains } from '../text/span';
import type { Hit, Rule, RuleContext } from './define-rule';

/** A hit with its rule and what it weighs under the policy. */
export interface JudgedHit {
  readonly rule: Rule;
  readonly hit: Hit<string>;
  readonly severity: Severity;
}

/** A hit that points at nothing would be shown nowhere. */
const refuseStray = ({ span, claim = span }: Hit<string>, { story }: RuleContext): void => {
  const whole = { start: 0, end: story.text.length };
  if (span.start < span.end && contains(whole, span) && contains(whole, claim)) return;
  throw new RangeError(`it points at [${span.start}, ${span.end}) of ${whole.end} units`);
};

const hitsOf = (rule: Rule, context: RuleContext): readonly Hit<string>[] => {
  try {
    const hits = [...rule.check(context)];
    for (const hit of hits) refuseStray(hit, context);
    return hits;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The rule “${rule.id}” failed: ${reason}`, { cause: error });
  }
};

/** What the rules object to, less what the policy silences. Throws an `Error` that names the rule which fails. */
export const runRules = (
  rules: readonly Rule[],
  context: RuleContext,
  policy: Policy,
): readonly JudgedHit[] =>
  rules.flatMap((rule) =>
    hitsOf(rule, context).flatMap((hit) => {
      const { field } = fieldSpanOf(context.story, hit.span);
      const severity = severityOf(policy, rule, hit, field);
      return severity === 'off' ? [] : [{ rule, hit, severity }];
    }),
  );
