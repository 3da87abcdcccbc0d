import { useState } from 'react';
import type { Finding } from '../../../engine/findings/finding';
import type { WaiverReason } from '../../../engine/policy/waiver';
import type { WaiverDetail } from '../components/WaiveDialog';
import type { StoryRef } from '../services/context-api';
import { failureOf } from '../services/request-failure';
import { useCreateWaiverMutation, useDeleteWaiverMutation } from '../services/waiver-api';
import { useText } from './use-text';

/** Reasons that say all there is to say. */
type PlainReason = Exclude<WaiverReason, WaiverDetail['reason']>;

/** A flag that was let stand just now. */
interface JustWaived {
  readonly waiverId: string;
  readonly quote: string;
}

/** The way from a flag to a waiver, and back. */
export interface Waiving {
  readonly isBusy: boolean;
  /** Why the last attempt failed; `null` when it did not. */
  readonly failure: string | null;
  /** What *Undo* would open again. */
  readonly justWaived: JustWaived | null;
  /** Lets a finding stand; answers whether it worked. */
  readonly waive: (
    finding: Finding,
    detail: WaiverDetail | { readonly reason: PlainReason },
  ) => Promise<boolean>;
  /** Opens the last one again; answers whether it worked. */
  readonly undo: () => Promise<boolean>;
  readonly forget: () => void;
}

/** Lets findings of a story stand. */
export const useWaiving = ({ uid, documentId, locale }: StoryRef): Waiving => {
  const text = useText();
  const [createWaiver, { isLoading }] = useCreateWaiverMutation();
  const [deleteWaiver] = useDeleteWaiverMutation();
  const [failure, setFailure] = useState<string | null>(null);
  const [justWaived, setJustWaived] = useState<JustWaived | null>(null);
  return {
    isBusy: isLoading,
    failure,
    justWaived,
    forget: () => setFailure(null),
    waive: async ({ fingerprint, rule, quote }, detail) => {
      setFailure(null);
      if (documentId === undefined) return false;
      try {
        const ref = { uid, documentId, ...(locale === undefined ? {} : { locale }) };
        const waiver = await createWaiver({
          ...ref,
          fingerprint,
          rule,
          quote,
          ...detail,
        }).unwrap();
        setJustWaived({ waiverId: waiver.documentId, quote });
        return true;
      } catch (error) {
        setFailure(text('attribution.waive.failed', { reason: failureOf(error).message }));
        return false;
      }
    },
    undo: async () => {
      if (justWaived === null || documentId === undefined) return false;
      setFailure(null);
      try {
        await deleteWaiver({ waiverId: justWaived.waiverId, documentId }).unwrap();
        return true;
      } catch (error) {
        setFailure(text('attribution.waived.failed', { reason: failureOf(error).message }));
        return false;
      } finally {
        setJustWaived(null);
      }
    },
  };
};
