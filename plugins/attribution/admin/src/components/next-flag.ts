import type { Finding } from '../../../engine/findings/finding';

/** The flag after or before another, round and round; from outside the first or the last. */
export const nextFlag = (findings: readonly Finding[], current: string | null, step: 1 | -1) => {
  const index = findings.findIndex(({ fingerprint }) => fingerprint === current);
  if (index === -1) return findings.at(step === 1 ? 0 : -1);
  return findings.at((index + step) % findings.length);
};
