import type { PolicyScope } from '../../services/policy-api';
import { rulesAbout, searchOf, type Weight } from '../rules/rule-catalogue';

/** A rule that the policy weighs. */
export interface ListedRule {
  readonly id: string;
  readonly meta: {
    readonly title: string;
    readonly summary: string;
    readonly severity: Exclude<Weight, 'off'>;
  };
  /** Whether it is one of the newsroom's own, which has no page here. */
  readonly isOwn: boolean;
}

/** The built-in rules and the newsroom's own that speak of all words of a search. */
export const listedRules = (
  search: string,
  ownRules: PolicyScope['ownRules'],
): readonly ListedRule[] => {
  const isSought = searchOf(search);
  const own = ownRules.filter(({ id, title, summary }) => isSought([id, title, summary]));
  return [
    ...rulesAbout(search).map(({ id, meta }) => ({ id, meta, isOwn: false })),
    ...own.map(({ id, ...meta }) => ({ id, meta, isOwn: true })),
  ];
};
