/** Values by key, of which only those used last are kept. */
export interface Recent<Value> {
  readonly recall: (key: string) => Value | undefined;
  /** Keeps a value as the one used last. `weight`: how much of the limit it takes. */
  readonly keep: (key: string, value: Value, weight: number) => void;
}

/** Keeps values up to a limit of weight in all; those used longest ago go first. */
export const createRecent = <Value>(limit: number): Recent<Value> => {
  // In order of use.
  const kept = new Map<string, { readonly value: Value; readonly weight: number }>();
  let total = 0;
  const drop = (key: string): void => {
    total -= kept.get(key)?.weight ?? 0;
    kept.delete(key);
  };
  return {
    recall: (key) => kept.get(key)?.value,
    keep: (key, value, weight) => {
      drop(key);
      kept.set(key, { value, weight });
      total += weight;
      for (const oldest of kept.keys()) {
        if (total <= limit) break;
        drop(oldest);
      }
    },
  };
};
