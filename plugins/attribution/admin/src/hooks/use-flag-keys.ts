import { useEffect, useRef } from 'react';
import type { Finding } from '../../../engine/findings/finding';
import type { Show } from './use-show';

const nextIndex = (current: number, step: 1 | -1, count: number): number => {
  if (current === -1) return step === 1 ? 0 : count - 1;
  return (current + step + count) % count;
};

/** Alt+F8 leads to the next flag in the text, Shift+Alt+F8 to the one before. */
export const useFlagKeys = (findings: readonly Finding[], show: Show): void => {
  const visited = useRef<string | null>(null);
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || !event.altKey || findings.length === 0) return;
      event.preventDefault();
      const current = findings.findIndex(({ fingerprint }) => fingerprint === visited.current);
      const finding = findings[nextIndex(current, event.shiftKey ? -1 : 1, findings.length)];
      if (finding === undefined) return;
      visited.current = finding.fingerprint;
      show(finding.span);
    };
    window.addEventListener('keydown', follow);
    return () => window.removeEventListener('keydown', follow);
  }, [findings, show]);
};
