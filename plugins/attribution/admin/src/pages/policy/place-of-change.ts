import type { Place } from './draft-policy';

/** Which stories a changed thing of a policy is about, and the way to it from there: `severities` → rule, `terms` → term. */
export const placeOfChange = (
  path: readonly string[],
): Place & { readonly rest: readonly string[] } => {
  const isTyped = path[0] === 'contentTypes';
  const uid = isTyped ? (path[1] ?? null) : null;
  const rest = isTyped ? path.slice(2) : path;
  const field = rest[0] === 'fields' ? (rest[1] ?? null) : null;
  return { uid, field, rest };
};
