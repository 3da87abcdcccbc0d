import type { Span } from '../../text/span';
import { contains, overlaps } from '../../text/span';
import { DOCUMENT_NOUNS, OUTLET_NOUNS } from '../../lexicon/source-nouns';
import type { Attribution, OutletMention, Strength } from '../attribution';
import type { SourceKind } from './classify-source';
import { classifySource, strengthOf } from './classify-source';
import type { Pattern, Reading } from './draft';
import type { Frame, Unit, UnitRange } from './frames';
import { spanOfUnits } from './frames';
import { nounPhraseBefore } from './noun-phrases';

/** Who spoke last, for the pronouns and the reports that come next. */
export interface Discourse {
  readonly person: SourceKind | null;
  readonly body: SourceKind | null;
  /** Outlets that attributions have drawn on so far, each once, the last one last. */
  readonly media: readonly OutletMention[];
}

export const SILENCE: Discourse = { person: null, body: null, media: [] };

/** An attribution's source as the discourse explains it. */
export interface Resolved {
  readonly strength: Strength;
  readonly medium: OutletMention | null;
  readonly discourse: Discourse;
}

const ADJECTIVE_END = /(?:ern|an|ish|ese|ch|ian|eli|ican|crat|crats)$/u; // Western, Russian
const OCCASIONS = new Set(['interview', 'speaking', 'talking', 'spoke', 'call']);
const LONGEST_OCCASION = 6;
const PERSONAL = new Set(['he', 'she', 'they', 'his', 'her', 'their', 'him']);

const outletIn = (outlets: readonly OutletMention[], span: Span | null): OutletMention | null =>
  span === null ? null : (outlets.find((outlet) => contains(span, outlet.span)) ?? null);

/** The outlet of an occasion named before the speaker: *In an interview with Reuters, | Lee said*. */
const outletSpokenTo = (
  units: readonly Unit[],
  opening: UnitRange | null,
  outlets: readonly OutletMention[],
): OutletMention | null => {
  if (opening === null) return null;
  for (let at = opening.first; at + 2 < opening.end; at += 1) {
    if (!OCCASIONS.has(units[at]?.lower ?? '')) continue;
    const end = Math.min(at + LONGEST_OCCASION, opening.end);
    const links = units[at + 1]?.lower === 'with' || units[at + 1]?.lower === 'to';
    if (links) return outletIn(outlets, spanOfUnits(units, { first: at + 1, end }));
  }
  return null;
};

/** The phrase a relative pronoun stands for: *Lee, | who*. */
const antecedentOf = (units: readonly Unit[], relative: number): UnitRange | null => {
  const end = units[relative - 1]?.tag === 'comma' ? relative - 1 : relative;
  return nounPhraseBefore(units, end, 0);
};

const kindOfPronoun = (lower: string, discourse: Discourse): SourceKind =>
  (PERSONAL.has(lower)
    ? (discourse.person ?? discourse.body)
    : (discourse.body ?? discourse.person)) ?? 'pronoun';

const kindOf = (
  units: readonly Unit[],
  source: UnitRange,
  outlets: readonly OutletMention[],
  discourse: Discourse,
): SourceKind => {
  const opening = units[source.first];
  if (opening?.tag === 'relative' || opening?.tag === 'that') {
    const antecedent = antecedentOf(units, source.first);
    if (antecedent !== null && units[antecedent.first]?.tag !== 'relative')
      return kindOf(units, antecedent, outlets, discourse);
  }
  const words = units.slice(source.first, source.end);
  const kind = classifySource(words, outletIn(outlets, spanOfUnits(units, source)) !== null);
  return kind === 'pronoun' ? kindOfPronoun(opening?.lower ?? '', discourse) : kind;
};

/** As `kindOf`, but a bare adjective before a noun of saying is nobody in particular: *Western suspicions that*. */
const kindOfSource = (
  units: readonly Unit[],
  source: UnitRange,
  pattern: Pattern,
  outlets: readonly OutletMention[],
  discourse: Discourse,
): SourceKind => {
  const isAdjective =
    pattern === 'nominal' &&
    source.end === source.first + 1 &&
    ADJECTIVE_END.test(units[source.first]?.lower ?? '');
  return isAdjective ? 'collective' : kindOf(units, source, outlets, discourse);
};

/** The outlet behind *the report* or *the newspaper*: the only one that anything was drawn from so far. */
const outletBehind = (
  units: readonly Unit[],
  source: UnitRange,
  discourse: Discourse,
): OutletMention | null => {
  const [article, noun] = [units[source.first], units[source.end - 1]];
  const isDefinite = article?.lower === 'the' && source.end === source.first + 2;
  const isPublished = DOCUMENT_NOUNS.has(noun?.lower ?? '') || OUTLET_NOUNS.has(noun?.lower ?? '');
  return isDefinite && isPublished && discourse.media.length === 1
    ? (discourse.media.at(-1) ?? null)
    : null;
};

const drawOn = (
  media: readonly OutletMention[],
  medium: OutletMention,
): readonly OutletMention[] => [...media.filter(({ name }) => name !== medium.name), medium];

const hear = (discourse: Discourse, kind: SourceKind, medium: OutletMention | null): Discourse => {
  const isBody = kind === 'organisation' || kind === 'outlet' || kind === 'document';
  return {
    person: isBody ? discourse.person : kind,
    body: isBody ? kind : discourse.body,
    media: medium === null ? discourse.media : drawOn(discourse.media, medium),
  };
};

/** Tells what a reading's source is worth, given who spoke before it. */
export const resolveSource = (
  { units }: Frame,
  { source, aside, pattern, cue, content }: Reading,
  outlets: readonly OutletMention[],
  discourse: Discourse,
): Resolved => {
  const opening = content.some(({ first }) => first < cue.first)
    ? null
    : { first: 0, end: cue.first };
  const beside =
    outletIn(outlets, aside === null ? null : spanOfUnits(units, aside)) ??
    outletSpokenTo(units, opening, outlets);
  if (source === null || source === 'previous') {
    return { strength: 'hedged', medium: beside, discourse };
  }
  const named = outletIn(outlets, spanOfUnits(units, source));
  const own = named ?? outletBehind(units, source, discourse);
  const isBehind = own !== null && named === null;
  const kind = isBehind ? 'outlet' : kindOfSource(units, source, pattern, outlets, discourse);
  const medium = beside ?? (kind === 'outlet' ? own : null);
  const strength =
    pattern === 'garbled' ? 'relayed' : strengthOf(kind, beside !== null && kind !== 'outlet');
  return { strength, medium, discourse: hear(discourse, kind, medium) };
};

/** Gives what a relayed attribution reports the outlet of the one that relays it: *Lee said, according to CNN*. */
export const relay = (attributions: readonly Attribution[]): readonly Attribution[] =>
  attributions.map((inner) => {
    const { cue } = inner;
    if (cue === null || inner.medium !== null) return inner;
    const outer = attributions.find(
      (each) =>
        each !== inner &&
        each.medium !== null &&
        each.strength === 'outlet' &&
        each.content.some((span) => overlaps(span, cue)),
    );
    if (outer === undefined) return inner;
    return {
      ...inner,
      medium: outer.medium,
      strength: inner.strength === 'named' ? 'relayed' : inner.strength,
    };
  });
