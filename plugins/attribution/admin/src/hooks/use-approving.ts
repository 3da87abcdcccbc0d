import { useState } from 'react';
import type { CreateApprovalRequest } from '../../../contracts/approval';
import type { Finding } from '../../../engine/findings/finding';
import { useCreateApprovalMutation } from '../services/approval-api';
import type { StoryRef } from '../services/context-api';
import { failureOf } from '../services/request-failure';
import { useText } from './use-text';

/** Why a source has no name, and who knows it. */
export type Approval = Pick<CreateApprovalRequest, 'reason' | 'knownTo'>;

/** The way from a flag to an approval. */
export interface Approving {
  readonly isBusy: boolean;
  /** Why the last attempt failed; `null` when it did not. */
  readonly failure: string | null;
  /** Answers whether it worked. */
  readonly approve: (finding: Finding, approval: Approval) => Promise<boolean>;
  readonly forget: () => void;
}

/** Approves the anonymity of sources in a story. */
export const useApproving = ({ uid, documentId, locale }: StoryRef): Approving => {
  const text = useText();
  const [createApproval, { isLoading }] = useCreateApprovalMutation();
  const [failure, setFailure] = useState<string | null>(null);
  return {
    isBusy: isLoading,
    failure,
    forget: () => setFailure(null),
    approve: async ({ fingerprint }, approval) => {
      setFailure(null);
      if (documentId === undefined) return false;
      const ref = { uid, documentId, ...(locale === undefined ? {} : { locale }) };
      const result = await createApproval({ ...ref, fingerprint, ...approval });
      if (!('error' in result)) return true;
      setFailure(text('attribution.approve.failed', { reason: failureOf(result.error).message }));
      return false;
    },
  };
};
