import { useEffect, useState } from 'react';
import { namePolicy } from '../../../../engine/policy/name-policy';
import type { Policy, UnnamedPolicy } from '../../../../engine/policy/policy';
import { keepDraft, recallDraft } from './kept-draft';
import { changesBetween, termsIn, withMine, type PolicyChange } from './policy-changes';
import { useLeaveWarning } from './use-leave-warning';

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

/** Keeps changes until they are saved, whatever others save meanwhile and wherever this person goes in between. */
export const usePolicyDraft = (current: Policy, personId: string): PolicyDraft => {
  const [kept] = useState(() => recallDraft(personId));
  const [base, setBase] = useState(kept?.base ?? current);
  const [draft, setDraft] = useState(() => kept?.draft ?? termsIn(current));
  const changes = changesBetween(termsIn(base), draft);
  const take = (next: UnnamedPolicy) => {
    setBase(current);
    setDraft(next);
  };
  const isOther = current.version !== base.version;
  const isSaved = isOther && namePolicy(draft).version === current.version;
  if (isOther && (isSaved || changes.length === 0)) take(termsIn(current));
  const hasChanges = changes.length > 0;
  useLeaveWarning(hasChanges);
  useEffect(
    () => keepDraft(personId, hasChanges ? { base, draft } : null),
    [personId, base, draft, hasChanges],
  );
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
