import { useState } from 'react';
import type { Finding } from '../../../engine/findings/finding';
import type { WaiverReason } from '../../../engine/policy/waiver';
import type { WaiverDetail } from '../components/WaiveDialog';
import type { StoryRef } from '../services/context-api';
import { failureOf } from '../services/request-failure';
import { useCreateWaiverMutation } from '../services/waiver-api';
import { useText } from './use-text';

/** Reasons that say all there is to say. */
type PlainReason = Exclude<WaiverReason, WaiverDetail['reason']>;

/** The way from a flag to a waiver. */
export interface Waiving {
  readonly isBusy: boolean;
  /** Why the last attempt failed; `null` when it did not. */
  readonly failure: string | null;
  /** Lets a finding stand; answers whether it worked. */
  readonly waive: (
    finding: Finding,
    detail: WaiverDetail | { readonly reason: PlainReason },
  ) => Promise<boolean>;
  readonly forget: () => void;
}

/** Lets findings of a story stand. */
export const useWaiving = ({ uid, documentId, locale }: StoryRef): Waiving => {
  const text = useText();
  const [createWaiver, { isLoading }] = useCreateWaiverMutation();
  const [failure, setFailure] = useState<string | null>(null);
  return {
    isBusy: isLoading,
    failure,
    forget: () => setFailure(null),
    waive: async ({ fingerprint, rule, quote }, detail) => {
      setFailure(null);
      if (documentId === undefined) return false;
      try {
        const ref = { uid, documentId, ...(locale === undefined ? {} : { locale }) };
        await createWaiver({ ...ref, fingerprint, rule, quote, ...detail }).unwrap();
        return true;
      } catch (error) {
        setFailure(text('attribution.waive.failed', { reason: failureOf(error).message }));
        return false;
      }
    },
  };
};
