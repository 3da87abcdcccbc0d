import type { Severity } from '../../../../engine/findings/finding';
import type { Policy } from '../../../../engine/policy/policy';
import { severityOf } from '../../../../engine/policy/severity-of';
import type { Rule } from '../../../../engine/rules/define-rule';
import { RULES } from '../../../../engine/rules/registry.generated';

/** What a rule weighs, or that it is silenced. */
export type Weight = Severity | 'off';

/** The heaviest first. */
export const WEIGHTS: readonly Weight[] = ['error', 'warning', 'info', 'off'];

/** The rule with this id; `undefined` where the plugin has none. */
export const ruleCalled = (id: string): Rule | undefined => RULES.find((rule) => rule.id === id);

/** The title of a rule; of a rule that the plugin does not know, its id. */
export const titleOfRule = (id: string): string => ruleCalled(id)?.meta.title ?? id;

/** What a rule weighs under a policy, where no field of a story is weighed otherwise. */
export const weightOf = (policy: Policy, rule: Rule): Weight => severityOf(policy, rule, {}, '');

/** Whether texts say all words of a search between them; an empty search finds everything. */
export const searchOf = (search: string): ((said: readonly string[]) => boolean) => {
  const words = search.toLowerCase().split(/\s+/u);
  return (said) => {
    const text = said.join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  };
};

/** The rules that speak of all words of a search. */
export const rulesAbout = (search: string): readonly Rule[] => {
  const isSought = searchOf(search);
  return RULES.filter(({ id, meta }) => isSought([id, meta.title, meta.summary, meta.remedy]));
};
