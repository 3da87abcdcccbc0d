import { explorerDefaultsFor, PERMISSIONS, type Permission } from '../permissions';
import { withoutProtected } from './protected-fields';

export interface Role {
  readonly id: number | string;
  readonly code: string;
}

/** A permission as the admin's role service takes it. */
export interface Grant {
  readonly action: string;
  readonly subject?: string;
  readonly properties?: { readonly fields: readonly string[] };
}

export interface RoleDefaultsDependencies {
  readonly defaults: Readonly<Record<string, readonly Permission[]>>;
  readonly fieldsOf: (subject: string) => readonly string[];
  /** One entry for each role, so that two roles made at once do not forget each other. */
  readonly wasGranted: (role: Role) => Promise<boolean>;
  readonly rememberGranted: (role: Role) => Promise<void>;
  /** Actions and subjects that a role holds already, as `action subject`. */
  readonly heldBy: (role: Role) => Promise<ReadonlySet<string>>;
  readonly grant: (role: Role, grants: readonly Grant[]) => Promise<void>;
}

const keyOf = ({ action, subject }: Grant): string => `${action} ${subject ?? ''}`;

/** Gives known roles their permissions once; what an admin changes afterwards stays changed. */
export const roleDefaultsService = (dependencies: RoleDefaultsDependencies) => {
  const { defaults, fieldsOf, wasGranted, rememberGranted, heldBy, grant } = dependencies;

  const shownFields = (permissions: readonly Permission[], subject: string) =>
    permissions.includes(PERMISSIONS.readAnonymity)
      ? fieldsOf(subject)
      : withoutProtected(subject, fieldsOf(subject));

  const grantsFor = (permissions: readonly Permission[]): readonly Grant[] => [
    ...permissions.map((action) => ({ action })),
    ...explorerDefaultsFor(permissions).map(({ action, subject }) => ({
      action,
      subject,
      ...(action.endsWith('.delete')
        ? {}
        : { properties: { fields: shownFields(permissions, subject) } }),
    })),
  ];

  return {
    async grantOnce(role: Role): Promise<void> {
      const permissions = defaults[role.code];
      if (permissions === undefined || (await wasGranted(role))) return;
      const held = await heldBy(role);
      const missing = grantsFor(permissions).filter((wanted) => !held.has(keyOf(wanted)));
      if (missing.length > 0) await grant(role, missing);
      await rememberGranted(role);
    },
  };
};
