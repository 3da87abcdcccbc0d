import type { OWN_WORK, Severities, Terms, UnnamedPolicy } from '../../../../engine/policy/policy';
import type { OwnWorkKind } from '../../../../engine/policy/own-work';
import { policyFor } from '../../../../engine/policy/policy-for';
import { PRESET_SEVERITIES } from '../../../../engine/policy/presets';
import { severityOf, type WeighedRule } from '../../../../engine/policy/severity-of';
import { termsOf } from '../../../../engine/policy/terms-of';
import type { Weight } from '../rules/rule-catalogue';

/** Which stories, and which field of them, a part of a policy is for; `null`: all. */
export interface Place {
  readonly uid: string | null;
  readonly field: string | null;
}

/** Where a weight comes from: set in this very place, in a wider one, by the preset or by the rule itself. */
export type Origin = 'here' | 'wider' | 'preset' | 'rule';

type Departures = Pick<UnnamedPolicy, 'severities' | 'terms' | 'fields'>;

const NOTHING: Departures = { severities: {} };

const isEmpty = (value: object | undefined): boolean =>
  value === undefined || Object.keys(value).length === 0;

const without = <Value>(
  of: Readonly<Record<string, Value>>,
  key: string,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(of).filter(([name]) => name !== key));

const departuresOf = (policy: UnnamedPolicy, uid: string | null): Departures =>
  uid === null ? policy : (policy.contentTypes?.[uid] ?? NOTHING);

/** Says nothing where there is nothing to say, so that the same terms bear the same version. */
const tidy = <Part extends Departures>({ terms, fields, ...rest }: Part) => ({
  ...rest,
  ...(isEmpty(terms) ? {} : { terms }),
  ...(isEmpty(fields) ? {} : { fields }),
});

const withDepartures = (
  policy: UnnamedPolicy,
  uid: string | null,
  own: Departures,
): UnnamedPolicy => {
  if (uid === null) return tidy({ ...policy, ...own });
  const { contentTypes = {}, ...rest } = policy;
  const kept = tidy(own);
  const isIdle = isEmpty(kept.severities) && isEmpty(kept.terms) && isEmpty(kept.fields);
  const types = isIdle ? without(contentTypes, uid) : { ...contentTypes, [uid]: kept };
  return isEmpty(types) ? rest : { ...rest, contentTypes: types };
};

const severitiesAt = (policy: UnnamedPolicy, { uid, field }: Place): Severities => {
  const own = departuresOf(policy, uid);
  return field === null ? own.severities : (own.fields?.[field] ?? {});
};

/** What the policy sets for a rule in this very place; `null` where it says nothing. */
export const ownWeight = (policy: UnnamedPolicy, place: Place, ruleId: string): Weight | null =>
  severitiesAt(policy, place)[ruleId] ?? null;

/** The policy with another weight of a rule in one place; `null` leaves it as it is inherited. */
export const withWeight = (
  policy: UnnamedPolicy,
  place: Place,
  ruleId: string,
  weight: Weight | null,
): UnnamedPolicy => {
  const { uid, field } = place;
  const own = departuresOf(policy, uid);
  const before = without(severitiesAt(policy, place), ruleId);
  const severities = weight === null ? before : { ...before, [ruleId]: weight };
  if (field === null) return withDepartures(policy, uid, { ...own, severities });
  const others = without(own.fields ?? {}, field);
  const fields = isEmpty(severities) ? others : { ...others, [field]: severities };
  return withDepartures(policy, uid, { ...own, fields });
};

/** What a rule weighs in a place, whoever says so. */
export const weightAt = (
  policy: UnnamedPolicy,
  { uid, field }: Place,
  rule: WeighedRule,
): Weight => {
  const named = { ...policy, version: '' };
  return severityOf(uid === null ? named : policyFor(named, uid), rule, {}, field ?? '');
};

const widerThan = ({ uid, field }: Place): readonly Place[] => [
  ...(field === null || uid === null ? [] : [{ uid: null, field }]),
  ...(field === null ? [] : [{ uid, field: null }]),
  ...(uid === null ? [] : [{ uid: null, field: null }]),
];

export const originOf = (policy: UnnamedPolicy, place: Place, ruleId: string): Origin => {
  if (ownWeight(policy, place, ruleId) !== null) return 'here';
  if (widerThan(place).some((wider) => ownWeight(policy, wider, ruleId) !== null)) return 'wider';
  return Object.hasOwn(PRESET_SEVERITIES[policy.preset], ruleId) ? 'preset' : 'rule';
};

/** Terms as far as they are set; `undefined` leaves one as it is inherited. */
export type SomeTerms = { readonly [Name in keyof Terms]?: Terms[Name] | undefined };

/** What the policy sets of its terms for all stories, or for those of one type. */
export const ownTerms = (policy: UnnamedPolicy, uid: string | null): SomeTerms =>
  departuresOf(policy, uid).terms ?? {};

/** The terms that hold where the policy sets none: for all stories, or for those of one type. */
export const inheritedTerms = (policy: UnnamedPolicy, uid: string | null): Terms =>
  termsOf({ preset: policy.preset, ...(uid === null ? {} : { terms: policy.terms ?? {} }) });

/** The policy with other terms; what is empty or not given is left as it is inherited. */
export const withTerms = (
  policy: UnnamedPolicy,
  uid: string | null,
  terms: SomeTerms,
): UnnamedPolicy => {
  const given = Object.entries(terms).filter(
    ([, value]) => value !== undefined && !(typeof value === 'object' && isEmpty(value)),
  );
  return withDepartures(policy, uid, {
    ...departuresOf(policy, uid),
    terms: Object.fromEntries(given),
  });
};

/** The policy with another word on one's own work; `undefined` says nothing of it. */
export const withOwnWork = (
  policy: UnnamedPolicy,
  kind: OwnWorkKind,
  value: (typeof OWN_WORK)[number] | undefined,
): UnnamedPolicy => {
  const { [kind]: _before, ...rest } = policy;
  return value === undefined ? rest : { ...rest, [kind]: value };
};
