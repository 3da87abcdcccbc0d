import { STRENGTHS } from '../../../../engine/attribution/attribution';
import { CLAIM_TYPES } from '../../../../engine/claims/claim';
import { OWN_WORK_KINDS } from '../../../../engine/policy/own-work';
import { OWN_WORK, PRESETS, WINDOWS, type UnnamedPolicy } from '../../../../engine/policy/policy';
import { useText, type Text } from '../../hooks/use-text';
import type { PolicyScope } from '../../services/policy-api';
import { WEIGHTS } from '../rules/rule-catalogue';
import { listedRules } from './listed-rules';
import { placeOfChange } from './place-of-change';
import type { PolicyChange } from './policy-changes';
import { unsaidValue } from './unsaid';
import { useWeightWords } from './use-weight-words';

/** A change as people read it. */
export interface ChangeWords {
  readonly what: string;
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

const member = <Value extends string>(values: readonly Value[], word: string): Value | undefined =>
  values.find((value) => value === word);

const termWords = (text: Text, [name = '', kind = '']: readonly string[]): string => {
  const claim = member(CLAIM_TYPES, kind);
  const words = claim === undefined ? '' : text(`attribution.policy.claim.${claim}`);
  switch (name) {
    case 'window':
      return text('attribution.policy.window');
    case 'staleAfterDays':
      return text('attribution.policy.stale');
    case 'leastStrength':
      return text('attribution.policy.change.strength', { claim: words });
    case 'leastOrigins':
      return text('attribution.policy.origins.of', { claim: words });
    default:
      return name;
  }
};

const GENERAL = ['preset', 'whenNotChecked', ...OWN_WORK_KINDS] as const;

/** Says what two policies say otherwise in the words of the page. */
export const useChangeWords = (
  scope: PolicyScope,
  before: UnnamedPolicy,
  after: UnnamedPolicy,
): ((change: PolicyChange) => ChangeWords) => {
  const text = useText();
  const weightWords = useWeightWords();
  const rules = listedRules('', scope.ownRules);

  const ruleTitle = (id: string): string => rules.find((rule) => rule.id === id)?.meta.title ?? id;

  const what = (rest: readonly string[]): string => {
    const general = member(GENERAL, rest[0] ?? '');
    if (general !== undefined) return text(`attribution.policy.${general}`);
    return rest[0] === 'terms' ? termWords(text, rest.slice(1)) : ruleTitle(rest.at(-1) ?? '');
  };

  const said = (rest: readonly string[], value: string): string => {
    const weight = member(WEIGHTS, value);
    if (weight !== undefined && rest[0] !== 'terms') return weightWords(weight);
    const preset = member(PRESETS, value);
    if (preset !== undefined) return text(`attribution.policy.preset.${preset}`);
    const window = member(WINDOWS, value);
    if (window !== undefined) return text(`attribution.policy.window.${window}`);
    const strength = member(STRENGTHS, value);
    if (strength !== undefined) return text(`attribution.strength.${strength}`);
    const when = member(['block', 'allow'] as const, value);
    if (when !== undefined) return text(`attribution.policy.whenNotChecked.${when}`);
    const own = member(OWN_WORK, value);
    return own === undefined ? value : text(`attribution.policy.own.${own}`);
  };

  return ({ path, ...change }) => {
    const { uid, field, rest } = placeOfChange(path);
    const holds = (policy: UnnamedPolicy, value: string | null): string => {
      if (value !== null) return said(rest, value);
      const unsaid = unsaidValue(policy, path, rules);
      return text('attribution.policy.change.unsaid', {
        weight: unsaid === null ? text('attribution.policy.anything') : said(rest, unsaid),
      });
    };
    const type = scope.types.find((one) => one.uid === uid)?.name ?? uid;
    const all = text('attribution.policy.place.all');
    const stories = type === null ? all : text('attribution.policy.place.type', { type });
    return {
      what: what(rest),
      where:
        field === null
          ? stories
          : text('attribution.policy.place.field', { type: type ?? all, field }),
      before: holds(before, change.before),
      after: holds(after, change.after),
    };
  };
};
