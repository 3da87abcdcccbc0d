import { useState } from 'react';
import type { Finding } from '../../../engine/findings/finding';
import type { StoryRef } from '../services/context-api';
import { failureOf } from '../services/request-failure';
import { useCreateRequestsMutation } from '../services/request-api';
import { useText } from './use-text';

/** The way from a flag to an editor's desk. */
export interface Asking {
  readonly isBusy: boolean;
  /** Why the last attempt failed; `null` when it did not. */
  readonly failure: string | null;
  /** Asks an editor to let these flags stand; answers whether it worked. */
  readonly ask: (findings: readonly Finding[], note: string) => Promise<boolean>;
}

/** Asks editors about flags of a story. */
export const useAsking = ({ uid, documentId, locale }: StoryRef): Asking => {
  const text = useText();
  const [createRequests, { isLoading }] = useCreateRequestsMutation();
  const [failure, setFailure] = useState<string | null>(null);
  return {
    isBusy: isLoading,
    failure,
    ask: async (findings, note) => {
      setFailure(null);
      if (documentId === undefined) return false;
      try {
        await createRequests({
          uid,
          documentId,
          ...(locale === undefined ? {} : { locale }),
          ...(note === '' ? {} : { note }),
          findings: findings.map(({ fingerprint, rule, quote }) => ({ fingerprint, rule, quote })),
        }).unwrap();
        return true;
      } catch (error) {
        setFailure(text('attribution.ask.failed', { reason: failureOf(error).message }));
        return false;
      }
    },
  };
};
