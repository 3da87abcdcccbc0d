import type { Policy, Severities } from './policy';

const fieldsOf = (
  general: Readonly<Record<string, Severities>>,
  own: Readonly<Record<string, Severities>>,
): Readonly<Record<string, Severities>> =>
  Object.fromEntries(
    [...new Set([...Object.keys(general), ...Object.keys(own)])].map((field) => [
      field,
      { ...general[field], ...own[field] },
    ]),
  );

/** The policy as it holds for stories of one content type: under the same version, with what is otherwise for them worked in. */
export const policyFor = (policy: Policy, contentType: string): Policy => {
  const { contentTypes = {}, ...general } = policy;
  const own = Object.hasOwn(contentTypes, contentType) ? contentTypes[contentType] : undefined;
  if (own === undefined) return general;
  return {
    ...general,
    severities: { ...general.severities, ...own.severities },
    terms: { ...general.terms, ...own.terms },
    fields: fieldsOf(general.fields ?? {}, own.fields ?? {}),
  };
};
