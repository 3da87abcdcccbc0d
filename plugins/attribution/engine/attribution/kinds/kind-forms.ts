import {
  CUE_KIND_GROUPS,
  LIGHT_SPEECH_VERBS,
  LIGHT_VERBS,
  type CueKindGroup,
} from '../../lexicon/cue-kinds';
import { inflect } from '../../lexicon/inflect';
import { wordSet } from '../../lexicon/word-list';

/** A form of a word that makes cues. */
export interface KindForm {
  readonly group: CueKindGroup;
  /** Words that must follow: *for* of *call for*. Empty for most. */
  readonly particle: readonly string[];
  /** Whether a noun behind it says more: *made a promise*. */
  readonly isLight: boolean;
  /** Whether it tells by itself what a source does: not *holds*. */
  readonly isTelling: boolean;
  /** Whether it may be a participle or a past form. */
  readonly isPast: boolean;
}

const pluralOf = (noun: string): string => inflect(noun).thirdPerson;

const add = (forms: Map<string, KindForm[]>, form: string, entry: KindForm): void => {
  const entries = forms.get(form) ?? [];
  const isKnown = entries.some(({ particle }) => particle.join(' ') === entry.particle.join(' '));
  if (!isKnown) forms.set(form, [...entries, entry]);
};

const addVerbs = (forms: Map<string, KindForm[]>, group: CueKindGroup): void => {
  for (const verb of wordSet(group.verbs ?? '')) {
    const [base = verb, ...particle] = verb.split('+');
    const isMute = LIGHT_VERBS.has(verb);
    const isLight = isMute || LIGHT_SPEECH_VERBS.has(verb);
    const { thirdPerson, past, participle, gerund } = inflect(base);
    const entry = { group, particle, isLight, isTelling: !isMute, isPast: false };
    for (const form of [past, participle]) add(forms, form, { ...entry, isPast: true });
    for (const form of [base, thirdPerson, gerund]) add(forms, form, entry);
  }
};

const addOthers = (forms: Map<string, KindForm[]>, group: CueKindGroup): void => {
  for (const other of wordSet(group.others ?? '')) {
    const [word = other, ...particle] = other.split('+');
    const entry = { group, particle, isLight: false, isTelling: true, isPast: false };
    for (const form of [word, pluralOf(word)]) add(forms, form, entry);
  }
};

const LIGHT: CueKindGroup = {
  kind: 'reporting',
  document: 'evidence',
  verbs: [...LIGHT_VERBS, ...LIGHT_SPEECH_VERBS].join(' '),
};

/** Verbs before nouns, so that *promises* is the verb; those with the longest particle first. */
const buildForms = (): ReadonlyMap<string, readonly KindForm[]> => {
  const forms = new Map<string, KindForm[]>();
  for (const group of CUE_KIND_GROUPS) addVerbs(forms, group);
  addVerbs(forms, LIGHT);
  for (const group of CUE_KIND_GROUPS) addOthers(forms, group);
  for (const entries of forms.values()) {
    entries.sort((a, b) => b.particle.length - a.particle.length);
  }
  return forms;
};

const FORMS = buildForms();

/** What a word of a cue may be a form of; empty for a word that makes no cues. */
export const kindFormsOf = (lower: string): readonly KindForm[] => FORMS.get(lower) ?? [];
