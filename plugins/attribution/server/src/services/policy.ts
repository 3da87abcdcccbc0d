import type { z } from 'zod';
import { policySchema } from '../../../contracts/wire';
import { fieldName } from '../../../engine/document/field-name';
import { namePolicy } from '../../../engine/policy/name-policy';
import type { Policy, UnnamedPolicy } from '../../../engine/policy/policy';
import type { Rule } from '../../../engine/rules/define-rule';
import { conflict, policyMisfit, type Complaint } from '../errors';
import { whoHas, type Actor, type Doer } from './actor';
import type { GovernedType } from './governed';
import type { PolicyChange } from './policy-versions';
import type { WaivingRole } from './waiving-roles';
import type { TrailEntry } from '../../../engine/trail/hash-chain';

export interface PolicyDependencies {
  readonly read: () => Promise<unknown>;
  readonly write: (policy: UnnamedPolicy) => Promise<void>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  readonly noteVersion: (change: PolicyChange) => Promise<void>;
  readonly lastSaver: () => Promise<Doer | null>;
  /** One change of the policy at a time: the change and its traces are one. */
  readonly alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly initial: UnnamedPolicy;
  readonly types: () => readonly GovernedType[];
  readonly typeNames: () => ReadonlyMap<string, string>;
  readonly ownRules: () => readonly Rule[];
  readonly roles: () => Promise<readonly WaivingRole[]>;
}

/** Why a policy is saved, and what it was made from. */
export interface SaveReason {
  readonly note: string | null;
  /** The version that was changed; nobody is asked where it is not given. */
  readonly basedOn?: string | undefined;
}

const storedSchema = policySchema.omit({ version: true }) satisfies z.ZodType<UnnamedPolicy>;

const fieldNamesOf = ({ fields }: GovernedType): readonly string[] => [
  ...new Set(fields.map(({ field }) => fieldName(field))),
];

/** What a policy says of content types and fields that nobody governs: it would silently change nothing. */
const misfitsOf = (
  { contentTypes = {} }: UnnamedPolicy,
  types: readonly GovernedType[],
): readonly Complaint[] =>
  Object.entries(contentTypes).flatMap(([uid, { fields = {} }]) => {
    const type = types.find((one) => one.uid === uid);
    const field = `contentTypes.${uid}`;
    if (type === undefined) return [{ field, message: `“${uid}” is not governed` }];
    const known = new Set(fieldNamesOf(type));
    return Object.keys(fields)
      .filter((name) => !known.has(name))
      .map((name) => ({ field, message: `No field “${name}” of ${uid} is governed` }));
  });

/** The policy in force. What was stored and no longer fits is an error, never the default in its place. */
export const policyService = (dependencies: PolicyDependencies) => {
  const { read, write, append, noteVersion, lastSaver, alone, initial } = dependencies;
  const { types, typeNames, ownRules, roles } = dependencies;

  const current = async (): Promise<Policy> => {
    const stored = await read();
    return namePolicy(
      stored === null || stored === undefined ? initial : storedSchema.parse(stored),
    );
  };

  const refuseOlder = async (before: Policy, basedOn: string | undefined, actor: Actor) => {
    if (basedOn === undefined || basedOn === before.version) return;
    const who = whoHas((await lastSaver()) ?? { name: null, personId: null }, actor);
    throw conflict(`${who} saved another policy meanwhile: yours is not saved.`);
  };

  /** Throws a `ValidationError` for content types or fields that nobody governs. */
  const refuseMisfit = (unnamed: UnnamedPolicy): void => {
    const misfits = misfitsOf(unnamed, types());
    if (misfits.length > 0) throw policyMisfit(misfits);
  };

  return {
    current,
    refuseMisfit,

    /** What a policy may speak of beside the built-in rules, and which roles may let stand what it asks. */
    scope: async () => ({
      types: types().map((type) => ({
        uid: type.uid,
        name: typeNames().get(type.uid) ?? type.uid,
        fields: fieldNamesOf(type),
      })),
      ownRules: ownRules().map(({ id, meta: { title, summary, severity } }) => ({
        id,
        title,
        summary,
        severity,
      })),
      roles: await roles(),
    }),

    /** Throws a `ValidationError` for what nobody governs, and a `Conflict` where somebody else was quicker. */
    async replace(unnamed: UnnamedPolicy, actor: Actor, reason: SaveReason): Promise<Policy> {
      refuseMisfit(unnamed);
      const after = namePolicy(unnamed);
      const { note, basedOn } = reason;
      await alone(async () => {
        const before = await current();
        if (before.version === after.version) return;
        await refuseOlder(before, basedOn, actor);
        await write(unnamed);
        await noteVersion({ before, after, actor, note });
        const detail = { from: before, to: after, ...(note === null ? {} : { note }) };
        await append({ kind: 'policy-changed', actor, subject: null, detail });
      });
      return after;
    },
  };
};
