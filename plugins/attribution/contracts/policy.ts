import { z } from 'zod';
import { SEVERITIES } from '../engine/findings/finding';
import { RULES } from '../engine/rules/registry.generated';
import { pageMetaSchema, pageSchema, policySchema } from './wire';

interface Weighed {
  readonly severities: Readonly<Record<string, unknown>>;
  readonly fields?: Readonly<Record<string, Readonly<Record<string, unknown>>>> | undefined;
}

/** Where a policy weighs rules, with the path there. */
const weighedIn = (
  { severities, fields = {} }: Weighed,
  path: readonly string[],
): readonly (readonly [readonly string[], Readonly<Record<string, unknown>>])[] => [
  [[...path, 'severities'], severities],
  ...Object.entries(fields).map(([field, own]) => [[...path, 'fields', field], own] as const),
];

type WeighedPolicy = Weighed & {
  readonly contentTypes?: Readonly<Record<string, Weighed>> | undefined;
};

/** Complains of rules that do not exist: a misspelt rule would silently change nothing. */
const knowsItsRules = (ownRules: readonly string[]) => {
  const known = new Set([...RULES.map(({ id }) => id), ...ownRules]);
  return (policy: WeighedPolicy, { addIssue }: z.core.$RefinementCtx) => {
    const types = Object.entries(policy.contentTypes ?? {});
    const weighed = [
      ...weighedIn(policy, []),
      ...types.flatMap(([uid, own]) => weighedIn(own, ['contentTypes', uid])),
    ];
    for (const [path, severities] of weighed) {
      for (const rule of Object.keys(severities)) {
        if (known.has(rule)) continue;
        addIssue({ code: 'custom', path: [...path, rule], message: `There is no rule “${rule}”` });
      }
    }
  };
};

const unnamedSchema = policySchema.omit({ version: true }).strict();

/** A policy without its version, as people write it, for a newsroom with these rules of its own. */
export const unnamedPolicyWith = (ownRules: readonly string[]) =>
  unnamedSchema.superRefine(knowsItsRules(ownRules));

/**
 * PUT /attribution/policy — replaces the policy with the one in the body, for a newsroom with these rules of its own; the
 * version is the server's to name.
 */
export const replacedPolicyWith = (ownRules: readonly string[]) =>
  unnamedSchema
    .extend({
      /** Why: kept with the version, for those who read the history. */
      note: z.string().trim().max(500).optional(),
      /** The version that was changed. Another one in force is a conflict; without it nobody is asked. */
      basedOn: z.string().min(1).max(64).optional(),
    })
    .superRefine(knowsItsRules(ownRules));

/** GET /attribution/policy — the policy in force. PUT answers with it, too. */
export const policyContract = { response: z.object({ data: policySchema }) };
export type PolicyResponse = z.infer<typeof policyContract.response>;

/** GET /attribution/policy/scope — what a policy may speak of beside the built-in rules, and who may let stand what it asks. */
export const policyScope = {
  response: z.object({
    data: z.object({
      /** Governed content types with their governed fields. */
      types: z.array(z.object({ uid: z.string(), name: z.string(), fields: z.array(z.string()) })),
      ownRules: z.array(
        z.object({
          id: z.string(),
          title: z.string(),
          summary: z.string(),
          severity: z.enum(SEVERITIES),
        }),
      ),
      /** Roles that may let something stand, by name; a blocker takes both permissions. */
      roles: z.array(
        z.object({ name: z.string(), waivesFlags: z.boolean(), waivesBlockers: z.boolean() }),
      ),
    }),
  }),
};
export type PolicyScopeResponse = z.infer<typeof policyScope.response>;

/** GET /attribution/policy/versions?page=&pageSize= — each policy that was saved, newest first. */
export const listPolicyVersions = {
  query: pageSchema,
  response: z.object({
    data: z.array(
      z.object({
        documentId: z.string(),
        policy: policySchema,
        /** ISO; `null` for the policy that held before the first was saved. */
        savedAt: z.string().nullable(),
        savedBy: z.string(),
        note: z.string().nullable(),
      }),
    ),
    meta: pageMetaSchema,
  }),
};
export type ListPolicyVersionsResponse = z.infer<typeof listPolicyVersions.response>;

const countsSchema = z.object({
  blockers: z.number(),
  warnings: z.number(),
  suggestions: z.number(),
});

/**
 * POST /attribution/policy/impact — what a policy, as `unnamedPolicyWith` has it, would change in open stories: drafts that are
 * not live as they stand. The newest are judged, as many as fit into the time there is.
 */
export const policyImpact = {
  response: z.object({
    data: z.object({
      /** How many open stories there are that the person may read. */
      open: z.number(),
      /** How many of them were judged, the newest first. */
      judged: z.number(),
      /** Those whose flags would be others. */
      touched: z.array(
        z.object({
          uid: z.string(),
          documentId: z.string(),
          locale: z.string().nullable(),
          title: z.string(),
          before: countsSchema,
          after: countsSchema,
        }),
      ),
    }),
  }),
};
export type PolicyImpactResponse = z.infer<typeof policyImpact.response>;
