import { z } from 'zod';
import { PROBLEMS, RULES, type OwnRules, type Rule } from '../../../engine';
import { SEVERITIES } from '../../../engine/findings/finding';

const sentence = z.string().regex(/[.?]$/u, 'is no whole sentence');

/** What a rule must be, whoever writes it: types are gone once it is JavaScript. */
const ruleSchema = z.object({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is not in kebab-case'),
  meta: z.object({
    title: z.string().min(1),
    summary: sentence,
    problem: z.enum(PROBLEMS),
    severity: z.enum(SEVERITIES),
    basis: z.enum(['text', 'records']),
    linkable: z.boolean(),
    messages: z
      .record(z.string(), sentence)
      .refine((messages) => Object.keys(messages).length > 0, 'has no message'),
    remedy: sentence,
    standards: z.array(z.string()),
  }),
  check: z.custom((value) => typeof value === 'function', 'is no function'),
});

const faultsOf = (rule: Rule): readonly string[] =>
  (ruleSchema.safeParse(rule).error?.issues ?? []).map(({ path, message }) =>
    `${path.join('.')} ${message}`.trim(),
  );

/** The newsroom's own rules, registered from its Strapi project beside the built-in ones. */
export const ownRulesService = (): OwnRules & { readonly all: () => readonly Rule[] } => {
  const rules: Rule[] = [];
  const isTaken = (id: string): boolean => [...RULES, ...rules].some((rule) => rule.id === id);
  return {
    register: (rule) => {
      const faults = faultsOf(rule);
      if (faults.length > 0) {
        throw new TypeError(`The rule “${rule.id}” was not registered: ${faults.join('; ')}`);
      }
      if (isTaken(rule.id)) {
        throw new TypeError(`The rule “${rule.id}” was not registered: there is one of this name`);
      }
      rules.push(rule);
    },
    all: () => rules,
  };
};
