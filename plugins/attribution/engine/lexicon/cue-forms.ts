import { inflect } from './inflect';
import type { Commitment, Complement } from './saying-verbs';
import { SAYING_VERBS } from './saying-verbs';

/** How a form stands in its clause. A past form may also be a participle. */
type FormKind = 'base' | 'third-person' | 'past' | 'gerund';

/** One form of a verb of saying. */
export interface CueForm {
  readonly lemma: string;
  readonly kind: FormKind;
  readonly commitment: Commitment;
  readonly complements: ReadonlySet<Complement>;
  /** Words that must follow, in lower case: *for* of *call for*. Empty for a plain verb. */
  readonly particle: readonly string[];
}

const formsOf = (base: string): readonly (readonly [string, FormKind])[] => {
  const forms = inflect(base);
  return [
    // Before the base form, so that *read* and *put* count as past: *the letter read*.
    [forms.past, 'past'],
    [forms.base, 'base'],
    [forms.thirdPerson, 'third-person'],
    [forms.gerund, 'gerund'],
    ...(forms.participle === forms.past ? [] : [[forms.participle, 'past'] as const]),
  ];
};

/** Verbs with all the complements that any group gives them, under the stance of the first group that lists them. */
const mergeGroups = (): ReadonlyMap<
  string,
  { commitment: Commitment; complements: Set<Complement> }
> => {
  const merged = new Map<string, { commitment: Commitment; complements: Set<Complement> }>();
  for (const { verbs, commitment, complements } of SAYING_VERBS) {
    for (const verb of verbs) {
      const known = merged.get(verb);
      if (known === undefined) merged.set(verb, { commitment, complements: new Set(complements) });
      else complements.forEach((complement) => known.complements.add(complement));
    }
  }
  return merged;
};

const buildForms = (): ReadonlyMap<string, readonly CueForm[]> => {
  const byForm = new Map<string, CueForm[]>();
  for (const [verb, { commitment, complements }] of mergeGroups()) {
    const [lemma = verb, ...particle] = verb.split('+');
    for (const [form, kind] of formsOf(lemma)) {
      const entries = byForm.get(form) ?? [];
      if (
        entries.some(
          (entry) => entry.lemma === lemma && entry.particle.join(' ') === particle.join(' '),
        )
      )
        continue;
      entries.push({ lemma, kind, commitment, complements, particle });
      byForm.set(form, entries);
    }
  }
  // The longest particle is tried first: *make it clear* before *make*.
  for (const entries of byForm.values())
    entries.sort((a, b) => b.particle.length - a.particle.length);
  return byForm;
};

const FORMS = buildForms();

/** What verbs of saying a word may be a form of; those with the longest particle first. Empty for any other word. */
export const cueFormsOf = (lower: string): readonly CueForm[] => FORMS.get(lower) ?? [];

/** Whether a word may be a form of a verb of saying. */
export const isSayingForm = (lower: string): boolean => FORMS.has(lower);
