import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import en from './en.json';
import { FURTHER_LANGUAGES, translationOf } from './translation-of';

const adminSource = path.resolve(__dirname, '..');
const MESSAGE_ID = /['"`](attribution\.[\w.-]+(?:\$\{[^}]+\}[\w.-]*)?)['"`]/gu;

const sources = readdirSync(adminSource, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/u.test(file) && !file.includes('.test.'))
  .map((file) => ({ file, source: readFileSync(path.join(adminSource, file), 'utf8') }));

const used = sources.flatMap(({ source }) =>
  [...source.matchAll(MESSAGE_ID)].map(([, id = '']) => id),
);

/** `attribution.kind.${kind}` stands for every id that it can make. */
const patternOf = (id: string): RegExp =>
  new RegExp(`^${id.replaceAll('.', '\\.').replaceAll(/\$\{[^}]+\}/gu, '[\\w-]+')}$`, 'u');

type Ast = ReturnType<typeof parse>;
type Element = Ast[number];

/** A message as the screen reads it; throws where it is none. */
const parse = (message: string, locale: string) =>
  createIntl({ locale }).formatters.getMessageFormat(message, locale).getAst();

/** The kind of an element that is nothing but words. */
const WORDS = parse('words', 'en')[0]?.type;

const choicesIn = (element: Element) =>
  'options' in element ? Object.entries(element.options) : [];

/** The names of all arguments, those of inner choices included. */
const argumentsIn = (ast: Ast): readonly string[] =>
  ast.flatMap((element) => [
    ...('value' in element && element.type !== WORDS ? [element.value] : []),
    ...choicesIn(element).flatMap(([, { value }]) => argumentsIn(value)),
  ]);

const argumentsOf = (message: string, locale: string): readonly string[] =>
  [...new Set(argumentsIn(parse(message, locale)))].toSorted();

/** The branches of all plurals, without those for one number exactly. */
const pluralsIn = (ast: Ast): readonly (readonly string[])[] =>
  ast.flatMap((element) => [
    ...('pluralType' in element
      ? [Object.keys(element.options).filter((branch) => !branch.startsWith('='))]
      : []),
    ...choicesIn(element).flatMap(([, { value }]) => pluralsIn(value)),
  ]);

const languages = ['en', ...FURTHER_LANGUAGES];
const messagesIn = async (language: string) => Object.entries(await translationOf(language));

describe('translations', () => {
  it('are used at all', () => {
    expect(used.length).toBeGreaterThan(50);
  });

  it('exist for every id that the screen asks for', () => {
    const keys = Object.keys(en);
    const missing = used.filter((id) => !keys.some((key) => patternOf(id).test(key)));
    expect(missing).toEqual([]);
  });

  it('are all asked for', () => {
    const idle = Object.keys(en).filter((key) => !used.some((id) => patternOf(id).test(key)));
    expect(idle).toEqual([]);
  });

  it('leaves no visible string in the components untranslated', () => {
    const VISIBLE = />\s*[A-Z][a-z]+[^<>{}=()]*<\//u;
    const offenders = sources.filter(({ source }) => VISIBLE.test(source)).map(({ file }) => file);
    expect(offenders).toEqual([]);
  });

  it('into a language that nobody has translated are left to English', async () => {
    expect(await translationOf('fr')).toEqual({});
  });

  it('stand in files that are all served', () => {
    const files = readdirSync(__dirname).filter((file) => file.endsWith('.json'));
    expect(files.toSorted()).toEqual(languages.map((language) => `${language}.json`).toSorted());
  });
});

describe.each(languages)('in the language “%s”', (language) => {
  it('no message is missing, and none is left over', async () => {
    const messages = await messagesIn(language);
    expect(messages.map(([id]) => id)).toEqual(Object.keys(en));
    expect(messages.filter(([, message]) => message.trim() === '')).toEqual([]);
  });

  it('every message takes what the English one takes', async () => {
    const english = new Map(Object.entries(en));
    const differing = (await messagesIn(language)).filter(
      ([id, message]) =>
        argumentsOf(message, language).join() !== argumentsOf(english.get(id) ?? '', 'en').join(),
    );
    expect(differing).toEqual([]);
  });

  it('every plural has the branches that the language has', async () => {
    const branches = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const wanting = (await messagesIn(language)).filter(([, message]) =>
      pluralsIn(parse(message, language)).some(
        (plural) => plural.toSorted().join() !== branches.join(),
      ),
    );
    expect(wanting).toEqual([]);
  });
});

describe('in German', () => {
  it('what is quoted stands in German quotation marks', async () => {
    const foreign = (await messagesIn('de')).filter(
      ([, message]) =>
        /["”«»]/u.test(message) || message.split('„').length !== message.split('“').length,
    );
    expect(foreign).toEqual([]);
  });

  it('people are addressed with Sie', async () => {
    const FAMILIAR = /\b(?:du|dir|dich|dein\w*|euch|euer\w*)\b/iu;
    expect((await messagesIn('de')).filter(([, message]) => FAMILIAR.test(message))).toEqual([]);
  });
});
