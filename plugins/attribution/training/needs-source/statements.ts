import { overlapping } from '../../engine/text/overlapping';
import { textOf, type Span } from '../../engine/text/span';
import type { CorpusAttribution, CorpusStory } from '../corpus/read-corpus';
import { attributedStatements, cutStatement } from './cut-statement';

/** A sentence with whether a newsroom had a source for it. */
export interface Statement {
  readonly text: string;
  readonly isAttributed: boolean;
  /** Whether it is all that its sentence said. */
  readonly isWhole: boolean;
}

const FULL_SENTENCE = /[.!?"”]$/u;
const FEWEST_WORDS = 6;

const spansOf = ({ source, cue, content }: CorpusAttribution): readonly Span[] => [
  ...source,
  ...cue,
  ...content,
];

/**
 * What a story teaches of statements: those it attributes, without source and cue, and the sentences that no attribution
 * touches. Each text once.
 */
export const statementsOf = ({ story, attributions }: CorpusStory): readonly Statement[] => {
  const { text, sentences } = story;
  const bySentence = new Map<number, CorpusAttribution[]>();
  for (const attribution of attributions) {
    for (const span of spansOf(attribution)) {
      const { first, end } = overlapping(sentences, span);
      for (let index = first; index < end; index += 1) {
        const own = bySentence.get(index) ?? [];
        if (!own.includes(attribution)) own.push(attribution);
        bySentence.set(index, own);
      }
    }
  }
  const statements = new Map<string, Statement>();
  const add = (statement: string | null, isAttributed: boolean, isWhole: boolean): void => {
    if (statement === null || statements.has(statement)) return;
    statements.set(statement, { text: statement, isAttributed, isWhole });
  };
  for (const [index, { span }] of sentences.entries()) {
    const own = bySentence.get(index) ?? [];
    const words = textOf(text, span);
    const isSentence = words.split(/\s+/u).length >= FEWEST_WORDS && FULL_SENTENCE.test(words);
    if (isSentence && own.length === 0) add(words, false, true);
    const [only] = own;
    if (isSentence && only !== undefined && own.length === 1) {
      add(cutStatement(text, span, only), true, true);
    }
  }
  for (const attribution of attributions) {
    for (const statement of attributedStatements(text, attribution)) add(statement, true, false);
  }
  return [...statements.values()];
};
