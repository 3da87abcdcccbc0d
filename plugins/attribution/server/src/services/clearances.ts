import { AsyncLocalStorage } from 'node:async_hooks';

/** The gate's word that exactly this text of this document may go live now. */
export interface Clearance {
  readonly uid: string;
  /** `null` for a document that is being made. */
  readonly documentId: string | null;
  readonly locale: string | null;
  /** `null` where the check failed and the policy lets such a story through. */
  readonly textHash: string | null;
}

/** A row that is about to be live. */
export interface Candidate {
  readonly uid: string;
  readonly documentId: string | null;
  readonly locale: string | null;
  readonly textHash: string;
}

const isOfSameVersion = (clearance: Clearance, candidate: Candidate): boolean =>
  clearance.uid === candidate.uid &&
  (clearance.documentId === null || clearance.documentId === candidate.documentId) &&
  clearance.locale === candidate.locale;

const clears = (clearance: Clearance, candidate: Candidate): boolean =>
  isOfSameVersion(clearance, candidate) &&
  (clearance.textHash === null || clearance.textHash === candidate.textHash);

/** Carries clearances from the gate to the last line, along one publication and no further. */
export const clearancesService = () => {
  const storage = new AsyncLocalStorage<readonly Clearance[]>();
  const active = (): readonly Clearance[] => storage.getStore() ?? [];
  return {
    run: <Result>(clearances: readonly Clearance[], publish: () => Result): Result =>
      storage.run(clearances, publish),
    covers: (candidate: Candidate): boolean => active().some((c) => clears(c, candidate)),
    /** Whether this version was cleared with other words. */
    isOutrun: (candidate: Candidate): boolean =>
      active().some((c) => isOfSameVersion(c, candidate) && !clears(c, candidate)),
    /** Whether a publication of any locale of the document is under way. */
    isPublishing: (uid: string, documentId: string): boolean =>
      active().some((c) => c.uid === uid && c.documentId === documentId),
  };
};
