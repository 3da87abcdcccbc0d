import { z } from 'zod';
import { policySchema } from '../../../../contracts/wire';
import type { Policy, UnnamedPolicy } from '../../../../engine/policy/policy';
import { PLUGIN_ID } from '../../plugin-id';

/** A policy that is being edited, with the one it was made from. */
interface KeptDraft {
  readonly base: Policy;
  readonly draft: UnnamedPolicy;
}

const keptSchema = z.object({ base: policySchema, draft: policySchema.omit({ version: true }) });

const keyOf = (personId: string): string => `${PLUGIN_ID}.policy-draft.${personId}`;

/** What this person was editing in this tab of the browser; `null` for nothing, or where nothing can be kept. */
export const recallDraft = (personId: string): KeptDraft | null => {
  try {
    return keptSchema.parse(JSON.parse(sessionStorage.getItem(keyOf(personId)) ?? ''));
  } catch {
    return null;
  }
};

/** Keeps what this person is editing until the tab is closed; `null` forgets it. */
export const keepDraft = (personId: string, kept: KeptDraft | null): void => {
  try {
    if (kept === null) sessionStorage.removeItem(keyOf(personId));
    else sessionStorage.setItem(keyOf(personId), JSON.stringify(kept));
  } catch {
    // A full or forbidden store is no reason to hold anybody up.
  }
};
