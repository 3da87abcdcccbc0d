import { marginals } from '../../../models/crf';
import type { BlockWords, TokenRange } from '../block-words';
import { SPAN_LABEL_COUNT, SPAN_LABELS } from '../span-labels';

/** How likely a cue is one, as three readings of its sentence see it. */
export interface CueLikelihoods {
  /** The most and the least that any of its tokens is part of a cue, by network and field together. */
  readonly most: number;
  readonly least: number;
  readonly network: number;
  readonly field: number;
}

/** A cue's window with what was read in it. */
export interface CandidateReading {
  readonly cue: TokenRange & CueLikelihoods;
  readonly window: TokenRange;
  readonly source: readonly TokenRange[];
  readonly content: readonly TokenRange[];
  /** `[token × labels + label]` of the window. */
  readonly spanScores: Float32Array;
  readonly spanTransitions: Float32Array;
  /** `[token × 3 + role]` of the whole block. */
  readonly roleScores: Float32Array;
}

/** In the order in which `candidateFeatures` writes them. */
const FEATURES = [
  'most',
  'least',
  'network',
  'field',
  'content',
  'source',
  'contentRole',
  'sourceRole',
  'likeliestContent',
  'contentLength',
  'noContent',
  'noSource',
  'pattern',
  'cueLength',
  'headline',
  'contentTwice',
  'contentRoleOdds',
] as const;
export const FEATURE_COUNT = FEATURES.length;

const LEAST = 1e-4;
const odds = (share: number): number => {
  const inside = Math.min(1 - LEAST, Math.max(LEAST, share));
  return Math.log(inside / (1 - inside));
};

const lengthOf = (ranges: readonly TokenRange[]): number =>
  ranges.reduce((sum, { first, end }) => sum + end - first, 0);

/** Mean over the tokens of some ranges; 0 for none. */
const meanOver = (ranges: readonly TokenRange[], valueAt: (token: number) => number): number => {
  let sum = 0;
  for (const { first, end } of ranges) {
    for (let at = first; at < end; at += 1) sum += valueAt(at);
  }
  return sum / Math.max(1, lengthOf(ranges));
};

const roleShare = (scores: Float32Array, token: number, role: number): number => {
  const raised = [0, 1, 2].map((each) =>
    Math.exp(Math.max(-30, Math.min(30, scores[token * 3 + each] ?? 0))),
  );
  return (raised[role] ?? 0) / raised.reduce((sum, each) => sum + each, 0);
};

const { beginSource, insideSource, beginContent, insideContent } = SPAN_LABELS;

/** What speaks for and against a candidate, as numbers. */
export const candidateFeatures = (
  { readings, isHeadline }: Pick<BlockWords, 'readings' | 'isHeadline'>,
  { cue, window, source, content, spanScores, spanTransitions, roleScores }: CandidateReading,
): Float64Array => {
  const shares = marginals(spanScores, spanTransitions, SPAN_LABEL_COUNT);
  const shareOf = (at: number, begin: number, inside: number): number => {
    const row = (at - window.first) * SPAN_LABEL_COUNT;
    return (shares[row + begin] ?? 0) + (shares[row + inside] ?? 0);
  };
  const contentAt = (at: number): number => shareOf(at, beginContent, insideContent);
  const sourceAt = (at: number): number => shareOf(at, beginSource, insideSource);
  let likeliestContent = 0;
  for (let at = window.first; at < window.end; at += 1) {
    likeliestContent = Math.max(likeliestContent, contentAt(at));
  }
  const contentShare = meanOver(content, contentAt);
  const contentRole = meanOver(content, (at) => roleShare(roleScores, at, 2));
  const values: Readonly<Record<(typeof FEATURES)[number], number>> = {
    most: odds(cue.most),
    least: odds(cue.least),
    network: odds(cue.network),
    field: odds(cue.field),
    content: contentShare,
    source: meanOver(source, sourceAt),
    contentRole,
    sourceRole: meanOver(source, (at) => roleShare(roleScores, at, 1)),
    likeliestContent,
    contentLength: Math.log1p(lengthOf(content)),
    noContent: content.length === 0 ? 1 : 0,
    noSource: source.length === 0 ? 1 : 0,
    pattern: readings.some((each) => each.cue.first < cue.end && cue.first < each.cue.end) ? 1 : 0,
    cueLength: cue.end - cue.first,
    headline: isHeadline ? 1 : 0,
    contentTwice: contentShare * contentRole,
    contentRoleOdds: content.length === 0 ? 0 : odds(contentRole),
  };
  return Float64Array.from(FEATURES, (name) => values[name]);
};
