/** The number of a list's page as an address has it: the first is 1, whatever else stands there. */
export const pageNumberIn = (written: string | null | undefined): number =>
  Math.max(1, Math.trunc(Number(written ?? 1)) || 1);
