import type { z } from 'zod';
import { policySchema } from '../../../contracts/wire';
import { fieldName } from '../../../engine/document/field-name';
import { namePolicy } from '../../../engine/policy/name-policy';
import type { Policy, UnnamedPolicy } from '../../../engine/policy/policy';
import { policyMisfit, type Complaint } from '../errors';
import type { Actor } from './actor';
import type { GovernedType } from './governed';
import type { TrailEntry } from '../../../engine/trail/hash-chain';

export interface PolicyDependencies {
  readonly read: () => Promise<unknown>;
  readonly write: (policy: UnnamedPolicy) => Promise<void>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** Makes the change and its trace one. */
  readonly together: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly initial: UnnamedPolicy;
  readonly typeOf: (uid: string) => GovernedType | null;
}

const storedSchema = policySchema.omit({ version: true }) satisfies z.ZodType<UnnamedPolicy>;

/** What a policy says of content types and fields that nobody governs: it would silently change nothing. */
const misfitsOf = (
  { contentTypes = {} }: UnnamedPolicy,
  typeOf: PolicyDependencies['typeOf'],
): readonly Complaint[] =>
  Object.entries(contentTypes).flatMap(([uid, { fields = {} }]) => {
    const type = typeOf(uid);
    const field = `contentTypes.${uid}`;
    if (type === null) return [{ field, message: `“${uid}” is not governed` }];
    const known = new Set(type.fields.map((governed) => fieldName(governed.field)));
    return Object.keys(fields)
      .filter((name) => !known.has(name))
      .map((name) => ({ field, message: `No field “${name}” of ${uid} is governed` }));
  });

/** The policy in force. What was stored and no longer fits is an error, never the default in its place. */
export const policyService = (dependencies: PolicyDependencies) => {
  const { read, write, append, together, initial, typeOf } = dependencies;
  const current = async (): Promise<Policy> => {
    const stored = await read();
    return namePolicy(
      stored === null || stored === undefined ? initial : storedSchema.parse(stored),
    );
  };
  return {
    current,

    /** Throws a `ValidationError` for content types or fields that nobody governs. */
    async replace(unnamed: UnnamedPolicy, actor: Actor): Promise<Policy> {
      const misfits = misfitsOf(unnamed, typeOf);
      if (misfits.length > 0) throw policyMisfit(misfits);
      const policy = namePolicy(unnamed);
      await together(async () => {
        const before = await current();
        if (before.version === policy.version) return;
        await write(unnamed);
        await append({
          kind: 'policy-changed',
          actor,
          subject: null,
          detail: { from: before, to: policy },
        });
      });
      return policy;
    },
  };
};
