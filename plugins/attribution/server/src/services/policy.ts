import { z } from 'zod';
import { policySchema } from '../../../contracts/wire';
import type { Policy } from '../../../engine/policy/policy';
import type { Actor } from './actor';
import { canonicalJson, sha256, type TrailEntry } from './hash-chain';

/** A policy before it has a name. */
export type PolicyTerms = Omit<Policy, 'version'>;

export interface PolicyDependencies {
  readonly read: () => Promise<unknown>;
  readonly write: (terms: PolicyTerms) => Promise<void>;
  readonly append: (entry: TrailEntry) => Promise<void>;
  /** Makes the change and its trace one. */
  readonly together: <Result>(work: () => Promise<Result>) => Promise<Result>;
  readonly initial: PolicyTerms;
}

const termsSchema = policySchema.omit({ version: true }) satisfies z.ZodType<PolicyTerms>;

/** The same terms always bear the same version. */
const named = (terms: PolicyTerms): Policy => ({
  ...terms,
  version: `${terms.preset}-${sha256(canonicalJson(terms)).slice(0, 12)}`,
});

/** The policy in force. What was stored and no longer fits is an error, never the default in its place. */
export const policyService = (dependencies: PolicyDependencies) => {
  const { read, write, append, together, initial } = dependencies;
  const current = async (): Promise<Policy> => {
    const stored = await read();
    return named(stored === null || stored === undefined ? initial : termsSchema.parse(stored));
  };
  return {
    current,

    async replace(terms: PolicyTerms, actor: Actor): Promise<Policy> {
      const policy = named(terms);
      await together(async () => {
        const before = await current();
        if (before.version === policy.version) return;
        await write(terms);
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
