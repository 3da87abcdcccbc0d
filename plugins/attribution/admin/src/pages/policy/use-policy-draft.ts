import { useState } from 'react';
import { namePolicy } from '../../../../engine/policy/name-policy';
import type { Policy, UnnamedPolicy } from '../../../../engine/policy/policy';
import { changesBetween, termsIn, withMine, type PolicyChange } from './policy-changes';

/** A policy as it is being edited: nothing of it holds until it is saved. */
export interface PolicyDraft {
  /** What it was made from. */
  readonly base: Policy;
  readonly draft: UnnamedPolicy;
  readonly changes: readonly PolicyChange[];
  /** Somebody saved another policy meanwhile. */
  readonly isOvertaken: boolean;
  readonly edit: (draft: UnnamedPolicy) => void;
  readonly discard: () => void;
  /** Puts the changes on top of what somebody else saved. */
  readonly putOnTop: () => void;
}

/** Keeps changes until they are saved, whatever others save meanwhile. */
export const usePolicyDraft = (current: Policy): PolicyDraft => {
  const [base, setBase] = useState(current);
  const [draft, setDraft] = useState(() => termsIn(current));
  const changes = changesBetween(termsIn(base), draft);
  const take = (next: UnnamedPolicy) => {
    setBase(current);
    setDraft(next);
  };
  const isOther = current.version !== base.version;
  const isSaved = isOther && namePolicy(draft).version === current.version;
  if (isOther && (isSaved || changes.length === 0)) take(termsIn(current));
  return {
    base,
    draft,
    changes,
    isOvertaken: isOther,
    edit: setDraft,
    discard: () => take(termsIn(current)),
    putOnTop: () => take(withMine(termsIn(current), termsIn(base), draft)),
  };
};
