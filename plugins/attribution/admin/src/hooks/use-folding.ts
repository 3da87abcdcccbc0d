import { useEffect, useRef, useState } from 'react';
import type { Finding } from '../../../engine/findings/finding';
import { focusFlag } from '../components/focus';

/** Which flags lie folded under another, until somebody asks for them: then the first of them takes the focus. */
export const useFolding = (findings: readonly Finding[]) => {
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  const next = useRef<Finding | null>(null);
  useEffect(() => {
    if (next.current !== null) focusFlag(next.current.fingerprint);
    next.current = null;
  });
  const under = ({ fingerprint }: Finding): readonly Finding[] =>
    findings.filter(({ foldedUnder }) => foldedUnder === fingerprint);
  const ids = new Set(findings.map(({ fingerprint }) => fingerprint));
  return {
    shown: findings.filter(
      ({ foldedUnder }) =>
        foldedUnder === null || unfolded.has(foldedUnder) || !ids.has(foldedUnder),
    ),
    countUnder: (finding: Finding): number =>
      unfolded.has(finding.fingerprint) ? 0 : under(finding).length,
    unfold: (finding: Finding): void => {
      setUnfolded(new Set([...unfolded, finding.fingerprint]));
      next.current = under(finding)[0] ?? null;
    },
  };
};
