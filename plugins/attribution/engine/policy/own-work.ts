import type { OWN_WORK, Policy } from './policy';

/** What somebody may do with what is their own, if the policy lets them. */
export const OWN_WORK_KINDS = ['ownRequests', 'ownStories'] as const;
export type OwnWorkKind = (typeof OWN_WORK_KINDS)[number];

/** What holds for one's own work where the policy says nothing of it. */
export const OWN_WORK_UNSAID: Readonly<Record<OwnWorkKind, (typeof OWN_WORK)[number]>> = {
  ownRequests: 'refused',
  ownStories: 'allowed',
};

/** Whether somebody may do the editor's part for what is their own. */
export const mayDoOwn = (policy: Partial<Pick<Policy, OwnWorkKind>>, kind: OwnWorkKind): boolean =>
  (policy[kind] ?? OWN_WORK_UNSAID[kind]) === 'allowed';
