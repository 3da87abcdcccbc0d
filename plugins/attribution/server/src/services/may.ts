import { PERMISSIONS, type Permission } from '../permissions';

interface Ability {
  can: (action: string) => boolean;
}

const isAbility = (value: unknown): value is Ability =>
  typeof value === 'object' && value !== null && 'can' in value && typeof value.can === 'function';

/**
 * Whether the person behind a request holds a permission. Outside the admin panel (a seed, a job, a token of the
 * content API) there is nobody to ask, and Strapi's own checks stand: a token came in by the scope of its route, which
 * makes records and does not change or delete any.
 */
export const mayOf = (state: unknown): ((permission: Permission) => boolean) => {
  const ability =
    typeof state === 'object' && state !== null && 'userAbility' in state
      ? state.userAbility
      : undefined;
  return (permission) => !isAbility(ability) || ability.can(permission);
};

/**
 * Whether whoever is behind a request may read what protects a source. Nobody outside the admin panel may: unlike the
 * permissions above, this one has doors of Strapi's own before it.
 */
export const mayReadAnonymity = (state: unknown): boolean => {
  const ability =
    typeof state === 'object' && state !== null && 'userAbility' in state
      ? state.userAbility
      : null;
  return isAbility(ability) && ability.can(PERMISSIONS.readAnonymity);
};
