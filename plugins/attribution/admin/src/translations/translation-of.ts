import en from './en.json';

/** What is fetched where Strapi offers the language, beside English, which everybody has. */
const FURTHER = { de: () => import('./de.json') } as const;
type FurtherLanguage = keyof typeof FURTHER;

/** Languages beside English that the plugin speaks. */
export const FURTHER_LANGUAGES: readonly string[] = Object.keys(FURTHER);

const isFurther = (locale: string): locale is FurtherLanguage => locale in FURTHER;

/** The plugin's words in a language; none where nobody has translated them, so that English stands in. */
export const translationOf = async (locale: string): Promise<Readonly<Record<string, string>>> => {
  if (locale === 'en') return en;
  return isFurther(locale) ? (await FURTHER[locale]()).default : {};
};
