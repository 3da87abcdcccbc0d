import { useCallback, useState } from 'react';
import type { StoryContext } from '../../../contracts/context';
import type { Finding } from '../../../engine/findings/finding';
import type { Checked } from '../analysis/analysis-message';

const fingerprintsOf = ({ report }: Checked): ReadonlySet<string> =>
  new Set(report.findings.map(({ fingerprint }) => fingerprint));

/**
 * Which flags are the reader's own: those in words written since the story was opened here, all of a story that was never
 * saved, and those that the reader asked an editor about.
 */
export const useMine = (
  last: Checked | null,
  { requests }: StoryContext,
  isNew: boolean,
): ((finding: Finding) => boolean) => {
  const [atOpening, setAtOpening] = useState<ReadonlySet<string> | null>(null);
  if (atOpening === null && last !== null) {
    setAtOpening(isNew ? new Set() : fingerprintsOf(last));
  }
  return useCallback(
    ({ fingerprint }) =>
      atOpening?.has(fingerprint) === false ||
      requests.some((request) => request.isMine && request.fingerprint === fingerprint),
    [atOpening, requests],
  );
};
