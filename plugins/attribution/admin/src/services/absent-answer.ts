/** Not governed, not there, or not for this person: nothing to speak of on the screen. */
const ABSENT_STATUSES: readonly unknown[] = [400, 403, 404];

/** Whether the server answered that there is nothing for this person to see. */
export const isAbsent = (error: unknown): boolean =>
  typeof error === 'object' &&
  error !== null &&
  'status' in error &&
  ABSENT_STATUSES.includes(error.status);
