import { fieldSpanOf } from '../document/offset-map';
import type { Problem, RuleContext } from '../rules/define-rule';
import type { JudgedHit } from '../rules/run-rules';
import { sentencesAround } from '../text/sentences-around';
import { hull, textOf, type Span } from '../text/span';
import { fillMessage } from './fill-message';
import type { Finding } from './finding';
import { fingerprintOf, normalise } from './fingerprint';
import { sourceHintOf } from './source-hint';

/** A finding on its way into the report, with what the passes ask of it. */
export interface RaisedFinding {
  readonly finding: Finding;
  readonly problem: Problem;
  /** The finding's claim, in the plain text of the whole story. */
  readonly claim: Span;
}

/** Counts how often the same words in the same sentence were objected to before. */
const ordinals = () => {
  const seen = new Map<string, number>();
  return (parts: readonly string[]): number => {
    const key = JSON.stringify(parts);
    const ordinal = seen.get(key) ?? 0;
    seen.set(key, ordinal + 1);
    return ordinal;
  };
};

const inTextOrder = (a: JudgedHit, b: JudgedHit): number =>
  a.hit.span.start - b.hit.span.start || a.hit.span.end - b.hit.span.end;

/** Gives each hit its words, its message and its identity. In text order. */
export const raiseFindings = (
  hits: readonly JudgedHit[],
  context: RuleContext,
): readonly RaisedFinding[] => {
  const { story } = context;
  const ordinalOf = ordinals();
  return hits.toSorted(inTextOrder).map(({ rule: { id, meta }, hit, severity }) => {
    const claim = hull([hit.span, hit.claim ?? hit.span]);
    const quote = textOf(story.text, hit.span);
    const neighbourhood = textOf(story.text, sentencesAround(story, hit.span));
    const ordinal = ordinalOf([id, normalise(quote), normalise(neighbourhood)]);
    const finding: Finding = {
      rule: id,
      severity,
      span: hit.span,
      place: fieldSpanOf(story, hit.span),
      claim: fieldSpanOf(story, claim),
      quote,
      message: fillMessage(meta.messages[hit.messageId] ?? meta.summary, hit.data),
      remedy: meta.remedy,
      linkable: meta.linkable,
      fingerprint: fingerprintOf({ rule: id, quote, neighbourhood, ordinal }),
      hint: hit.hint ?? sourceHintOf(context, claim),
      fixes: hit.fixes ?? [],
      foldedUnder: null,
    };
    return { finding, problem: meta.problem, claim };
  });
};
