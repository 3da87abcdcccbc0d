import { defaultPolicy } from '../../../../engine/policy/presets';
import type { Policy } from '../../../../engine/policy/policy';
import { useGetPolicyQuery } from '../../services/policy-api';

/** What the rules are weighed by. */
export type WeighedBy =
  | { readonly status: 'loading' }
  /** `default`: the server did not say what policy is in force. */
  | { readonly status: 'in-force' | 'default'; readonly policy: Policy };

/** The newsroom's policy, or the plugin's own where it cannot be had. */
export const useWeights = (): WeighedBy => {
  const { data, isError } = useGetPolicyQuery();
  if (data !== undefined) return { status: 'in-force', policy: data };
  return isError ? { status: 'default', policy: defaultPolicy } : { status: 'loading' };
};
