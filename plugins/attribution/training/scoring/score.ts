import { textOf, type Span } from '../../engine/text/span';
import { tokenIndexOf } from './token-index';

/** Source, cue and content of one attribution, as marked or as found. */
export interface ScoredAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** One story with what annotators marked in it and what was found in it. */
export interface ScoredStory {
  readonly text: string;
  readonly marked: readonly ScoredAttribution[];
  readonly found: readonly ScoredAttribution[];
}

/** In percent. */
interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const ROLES = ['source', 'cue', 'content'] as const;
type Role = (typeof ROLES)[number];

/** The corpus scorer's figures: by token over the union of spans; exact and overlap need an overlapping cue. */
export interface Scores {
  readonly token: Readonly<Record<Role, Score>>;
  readonly exact: Readonly<Record<Role, Score>>;
  readonly overlap: Readonly<Record<Role, Score>>;
  /** Cues that hold a plain verb of reporting, found or marked. */
  readonly reporting: Score;
}

/** Plain verbs of reporting: cues that hold one are scored apart. */
export const REPORTING =
  /\b(?:said|say|says|saying|told|tell|tells|telling|according|wrote|writes|added|adding|reported|asked|announced|argued|stated|tweeted|claimed|claims|noted|explained|declared)\b/iu;

interface Indexed {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
  readonly isReporting: boolean;
}

interface Tally {
  foundRight: number;
  found: number;
  markedRight: number;
  marked: number;
}

const newTally = (): Tally => ({ foundRight: 0, found: 0, markedRight: 0, marked: 0 });
const newTallies = (): Record<Role, Tally> => ({
  source: newTally(),
  cue: newTally(),
  content: newTally(),
});

const shared = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let count = 0;
  for (const each of a) if (b.has(each)) count += 1;
  return count;
};

const isSame = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  a.size === b.size && shared(a, b) === a.size;

const isNear = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean => {
  if (a.size === 0 && b.size === 0) return true;
  const both = shared(a, b);
  return both >= 0.5 * (a.size + b.size - both);
};

const union = (of: readonly Indexed[], role: Role): ReadonlySet<number> =>
  new Set(of.flatMap((each) => [...each[role]]));

const scoreOf = ({ foundRight, found, markedRight, marked }: Tally): Score => {
  const precision = found === 0 ? 0 : foundRight / found;
  const recall = marked === 0 ? 0 : markedRight / marked;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: precision * 100, recall: recall * 100, f1: f1 * 100 };
};

const scoresOf = (tallies: Record<Role, Tally>): Record<Role, Score> => ({
  source: scoreOf(tallies.source),
  cue: scoreOf(tallies.cue),
  content: scoreOf(tallies.content),
});

type Match = (found: Indexed, marked: Indexed) => boolean;

const count = (
  tally: Tally,
  found: readonly Indexed[],
  marked: readonly Indexed[],
  match: Match,
): void => {
  tally.found += found.length;
  tally.marked += marked.length;
  tally.foundRight += found.filter((each) => marked.some((other) => match(each, other))).length;
  tally.markedRight += marked.filter((each) => found.some((other) => match(other, each))).length;
};

const countTokens = (
  tally: Tally,
  found: ReadonlySet<number>,
  marked: ReadonlySet<number>,
): void => {
  const right = shared(found, marked);
  tally.found += found.size;
  tally.marked += marked.size;
  tally.foundRight += right;
  tally.markedRight += right;
};

const countReporting = (
  tally: Tally,
  found: readonly Indexed[],
  marked: readonly Indexed[],
  touches: Match,
): void => {
  const ours = found.filter((each) => each.isReporting);
  const theirs = marked.filter((each) => each.isReporting);
  tally.found += ours.length;
  tally.marked += theirs.length;
  tally.foundRight += ours.filter((each) => marked.some((other) => touches(each, other))).length;
  tally.markedRight += theirs.filter((each) => found.some((other) => touches(other, each))).length;
};

const indexed =
  (text: string) =>
  (of: readonly ScoredAttribution[]): readonly Indexed[] => {
    const tokensOf = tokenIndexOf(text);
    return of.map(({ source, cue, content }) => ({
      source: tokensOf(source),
      cue: tokensOf(cue),
      content: tokensOf(content),
      isReporting: REPORTING.test(cue.map((span) => textOf(text, span)).join(' ')),
    }));
  };

const touches: Match = (found, marked) => shared(found.cue, marked.cue) > 0;

/** Scores as the corpus's own scorer does, up to rounding, with the cues of plain reporting verbs besides. */
export const score = (stories: Iterable<ScoredStory>): Scores => {
  const [token, exact, overlap] = [newTallies(), newTallies(), newTallies()];
  const reporting = newTally();
  for (const { text, ...story } of stories) {
    const found = indexed(text)(story.found);
    const marked = indexed(text)(story.marked);
    for (const role of ROLES) {
      countTokens(token[role], union(found, role), union(marked, role));
      const same: Match = (a, b) => touches(a, b) && isSame(a[role], b[role]);
      const near: Match = (a, b) => touches(a, b) && (role === 'cue' || isNear(a[role], b[role]));
      count(exact[role], found, marked, same);
      count(overlap[role], found, marked, near);
    }
    countReporting(reporting, found, marked, touches);
  }
  return {
    token: scoresOf(token),
    exact: scoresOf(exact),
    overlap: scoresOf(overlap),
    reporting: scoreOf(reporting),
  };
};

/** One line per figure, laid out as the corpus's scorer prints them. */
export const formatScores = (scores: Scores): string => {
  const line = (title: string, { precision, recall, f1 }: Score): string => {
    const [p, r, f] = [precision, recall, f1].map((each) => each.toFixed(1).padStart(5));
    return `${title.padEnd(16)}P ${p}  R ${r}  F1 ${f}`;
  };
  const lines = (['token', 'exact', 'overlap'] as const).flatMap((metric) =>
    ROLES.map((role) => line(metric.padEnd(8) + role, scores[metric][role])),
  );
  return [...lines, line('reporting cues', scores.reporting)].join('\n');
};
