/** Why the rules are out of their depth: the story's locale is another language, or most letters are not Latin. */
type OtherLanguage =
  { readonly because: 'locale'; readonly locale: string } | { readonly because: 'script' };

const LETTER = /\p{L}/gu;
const LATIN = /\p{Script=Latin}/gu;

const countIn = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Whether the rules, which read English, can be trusted with a story; `null` where they can. */
export const otherLanguageOf = (text: string, locale: string | undefined): OtherLanguage | null => {
  if (locale !== undefined && !/^en(?:-|$)/iu.test(locale)) return { because: 'locale', locale };
  return countIn(text, LATIN) * 2 < countIn(text, LETTER) ? { because: 'script' } : null;
};
