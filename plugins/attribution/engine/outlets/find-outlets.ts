import type { OutletMention, OutletName } from '../attribution/attribution';
import { wordSet } from '../lexicon/word-list';
import type { SegmentedStory, Token } from '../text/segments';
import { hull } from '../text/span';
import { tokenise } from '../text/tokenise';
import { GAZETTEER } from './gazetteer';

/** A name cut into the tokens it must match, in their exact spelling. */
interface NamePattern {
  readonly name: string;
  readonly tokens: readonly string[];
  /** Whether it is an everyday word that needs a word of reporting beside it. */
  readonly isContextual: boolean;
}

type NamesByFirstToken = ReadonlyMap<string, readonly NamePattern[]>;

const BEFORE_OUTLET = wordSet('told with by per via tell telling to');
/** Before an everyday word with a capital article: *in The Sun*, but not *in the Sun*. */
const BEFORE_TITLE = wordSet('in for of from');
const AFTER_OUTLET = wordSet('reported reports says said newspaper magazine quoted website');
const POSSESSIVE = /['’]s?$/u; // CNN’s
const ARTICLE = /^the$/iu;
const LEADING_ARTICLE = /^The /u; // The Sun

const patternOf = (name: string, spelling: string, isContextual: boolean): NamePattern => {
  const tokens = tokenise(spelling).map((token) => token.text);
  const rest = tokens.length > 1 && ARTICLE.test(tokens[0] ?? '') ? tokens.slice(1) : tokens;
  // “The Times” keeps its article: “Times” alone is no name.
  const keepsArticle = rest.length === 1 && !isContextual;
  return { name, tokens: keepsArticle ? tokens : rest, isContextual };
};

const index = (patterns: readonly NamePattern[]): NamesByFirstToken => {
  const names = new Map<string, NamePattern[]>();
  for (const pattern of patterns) {
    const [first] = pattern.tokens;
    if (first === undefined) continue;
    names.set(first, [...(names.get(first) ?? []), pattern]);
  }
  for (const [first, list] of names)
    names.set(
      first,
      list.toSorted((a, b) => b.tokens.length - a.tokens.length),
    );
  return names;
};

const BUILT_IN: NamesByFirstToken = index(
  GAZETTEER.flatMap(({ name, aliases, contextual, domains }) => [
    ...[name, ...aliases].map((spelling) =>
      patternOf(name, spelling, contextual.includes(spelling.replace(LEADING_ARTICLE, ''))),
    ),
    ...contextual.map((spelling) => patternOf(name, spelling, true)),
    ...domains.map((domain) => patternOf(name, domain, false)),
  ]),
);

const matches = (tokens: readonly Token[], at: number, { tokens: wanted }: NamePattern): boolean =>
  wanted.every((word, offset) => {
    const text = tokens[at + offset]?.text;
    return (
      text === word || (offset === wanted.length - 1 && text?.replace(POSSESSIVE, '') === word)
    );
  });

const hasReportingWord = (tokens: readonly Token[], at: number, end: number): boolean => {
  const article = tokens[at - 1]?.text ?? '';
  const before = tokens[ARTICLE.test(article) ? at - 2 : at - 1]?.lower ?? '';
  const after = tokens[end]?.lower ?? '';
  const isTitle = article === 'The' && BEFORE_TITLE.has(before);
  return isTitle || BEFORE_OUTLET.has(before) || AFTER_OUTLET.has(after);
};

const matchAt = (
  tokens: readonly Token[],
  at: number,
  names: NamesByFirstToken,
): NamePattern | null => {
  const text = tokens[at]?.text ?? '';
  const candidates = names.get(text) ?? names.get(text.replace(POSSESSIVE, '')) ?? [];
  for (const pattern of candidates) {
    if (!matches(tokens, at, pattern)) continue;
    if (!pattern.isContextual || hasReportingWord(tokens, at, at + pattern.tokens.length))
      return pattern;
  }
  return null;
};

/** Every outlet that a story names, the newsroom's own names first, then the gazetteer's. In text order, none overlapping. */
export const findOutlets = (
  story: SegmentedStory,
  outlets: readonly OutletName[],
): readonly OutletMention[] => {
  const own = index(
    outlets.flatMap(({ name, aliases }) =>
      [name, ...aliases].map((each) => patternOf(name, each, false)),
    ),
  );
  const mentions: OutletMention[] = [];
  let at = 0;
  while (at < story.tokens.length) {
    const pattern = matchAt(story.tokens, at, own) ?? matchAt(story.tokens, at, BUILT_IN);
    const first = story.tokens[at];
    const last = story.tokens[at + (pattern?.tokens.length ?? 1) - 1];
    if (pattern !== null && first !== undefined && last !== undefined)
      mentions.push({ span: hull([first.span, last.span]), name: pattern.name });
    at += pattern?.tokens.length ?? 1;
  }
  return mentions;
};
