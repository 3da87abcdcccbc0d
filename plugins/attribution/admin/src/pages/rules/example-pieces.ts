import type { Example } from '../../../../engine/rules/examples';

/** A stretch of an example: words that the rule flags, or words between them. */
export interface ExamplePiece {
  readonly words: string;
  readonly isFlagged: boolean;
}

/** `a [[b]] c`, in which `b` is flagged. */
const MARKED = /\[\[(.*?)\]\](?!\])/gsu;

/** Cuts an example where its flagged words begin and end. */
export const piecesOf = ({ text }: Pick<Example, 'text'>): readonly ExamplePiece[] =>
  text
    .split(MARKED)
    .map((words, index) => ({ words, isFlagged: index % 2 === 1 }))
    .filter(({ words }) => words !== '');
