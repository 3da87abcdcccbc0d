import { createRecent } from '../models/recent';

/** How much text is remembered, in UTF-16 units: some twenty long stories. */
const REMEMBERED = 300_000;

/** The same score with a memory: a statement that was scored before is not scored again. */
export const withMemoryOfStatements = (
  scoreOf: (statement: string) => number,
): ((statement: string) => number) => {
  const remembered = createRecent<number>(REMEMBERED);
  return (statement) => {
    const score = remembered.recall(statement) ?? scoreOf(statement);
    remembered.keep(statement, score, statement.length);
    return score;
  };
};
