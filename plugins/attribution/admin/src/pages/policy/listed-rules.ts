import type { PolicyScope } from '../../services/policy-api';
import { rulesAbout, type Weight } from '../rules/rule-catalogue';

/** The heaviest first. */
export const WEIGHTS: readonly Weight[] = ['error', 'warning', 'info', 'off'];

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
  const words = search.toLowerCase().split(/\s+/u);
  const own = ownRules.filter(({ id, title, summary }) => {
    const said = [id, title, summary].join(' ').toLowerCase();
    return words.every((word) => said.includes(word));
  });
  return [
    ...rulesAbout(search).map(({ id, meta }) => ({ id, meta, isOwn: false })),
    ...own.map(({ id, ...meta }) => ({ id, meta, isOwn: true })),
  ];
};
