import { wordSet } from './word-list';

/** Pronouns for one man, one woman. */
export const HE_FORMS = wordSet('he him his himself');
export const SHE_FORMS = wordSet('she her hers herself');
/** For several, or for one whose gender is left open. */
export const THEY_FORMS = wordSet('they them their theirs themselves');
/** For a body or a thing. */
export const IT_FORMS = wordSet('it its itself');
/** For whoever speaks. */
export const SPEAKER_FORMS = wordSet('i me my mine myself we us our ours ourselves');
/** For what stands before them. */
export const RELATIVE_FORMS = wordSet('who whom whose which that');
/** Words that stand alone for people who are not named. */
export const LONE_DETERMINERS = wordSet(
  'those many some others most several few both all one everyone everybody someone somebody nobody anyone another',
);

export const PRONOUNS: ReadonlySet<string> = new Set(
  [
    HE_FORMS,
    SHE_FORMS,
    THEY_FORMS,
    IT_FORMS,
    SPEAKER_FORMS,
    RELATIVE_FORMS,
    LONE_DETERMINERS,
    wordSet('you this these'),
  ].flatMap((forms) => [...forms]),
);
