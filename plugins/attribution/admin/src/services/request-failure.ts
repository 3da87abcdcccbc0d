/** Why a request failed: as a whole, and field by field where the server named fields. */
export interface RequestFailure {
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}

const memberOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;

const fieldOf = (entry: unknown): readonly [string, string] | null => {
  const path = memberOf(entry, 'path');
  const message = memberOf(entry, 'message');
  const name: unknown = Array.isArray(path) ? path[0] : undefined;
  return typeof name === 'string' && typeof message === 'string' ? [name, message] : null;
};

/** Reads what Strapi answered; total over anything a request may be rejected with. */
export const failureOf = (error: unknown): RequestFailure => {
  const message = memberOf(error, 'message');
  const entries = memberOf(memberOf(error, 'details'), 'errors');
  const fields = Array.isArray(entries)
    ? entries.map(fieldOf).filter((field) => field !== null)
    : [];
  return {
    message: typeof message === 'string' ? message : '',
    fields: Object.fromEntries(fields),
  };
};
