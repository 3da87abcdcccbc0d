import type {
  ChainLink,
  OutletMention,
  SourceKind,
  SourceResolution,
  Specificity,
} from '../attribution/attribution';
import { SPEAKER_FORMS } from '../lexicon/pronouns';
import { OUTLET_NOUNS, SPOKESPERSON_NOUNS } from '../lexicon/source-nouns';
import { WRITTEN_NOUNS } from '../lexicon/wider-source-nouns';
import { wordSet } from '../lexicon/word-list';
import { contains, spanOf, textOf, type Span } from '../text/span';
import type { Entity } from './entity';
import type { Mention } from './mention';
import type { ResolvedMentions } from './resolve-mentions';

/** Who is behind an attribution, before it is known by way of whom. */
export interface ReadSource {
  readonly resolution: SourceResolution;
  readonly kind: SourceKind | null;
  readonly specificity: Specificity;
  /** The outlet that the source itself is. */
  readonly outlet: OutletMention | null;
}

/** Where a source stands, and what is known around it. */
export interface SourceContext {
  readonly text: string;
  readonly resolved: ResolvedMentions;
  readonly source: Span;
  /** Whether its cue tells of evidence (*shows*), not of speech. */
  readonly isEvidence: boolean;
  /** Outlets that attributions have drawn on so far, each once. */
  readonly media: readonly OutletMention[];
}

/** Bodies that *the* does not name by itself: *the agency*, but not *the police*. */
const GENERIC_BODIES = wordSet(
  'agency company firm group organisation organization bureau committee network newspaper magazine club team board panel coalition alliance association federation',
);
const MAKING =
  /\b(?:oversee|oversees|overseen|oversaw|publish|publishes|published|release|releases|released|issue|issues|issued|conduct|conducts|conducted|commission|commissioned|produce|produced|run|ran|runs|carried|carries|led|leads|filed|wrote|written)\b/iu;
const MAKER_REACH = 4;
const LONGEST_MAKING = 120;

export const NOBODY: ReadSource = {
  resolution: { outcome: 'unresolved', reason: 'none', candidates: [] },
  kind: null,
  specificity: 'none',
  outlet: null,
};

const unexplained = (kind: SourceKind | null, specificity: Specificity): ReadSource => ({
  ...NOBODY,
  kind,
  specificity,
});

/** What kind of source an entity is; `null` for a thing that cannot speak. */
const sourceKindOf = (
  { kind, isPlural, isGuess }: Entity,
  isEvidence: boolean,
): SourceKind | null => {
  if (isGuess) return 'organisation';
  switch (kind) {
    case 'place':
      return 'organisation';
    case 'name':
      return 'person';
    case 'thing':
      if (isEvidence) return null;
      return isPlural ? 'unnamed-group' : 'unnamed-person';
    case 'person':
    case 'organisation':
    case 'outlet':
    case 'document':
    case 'unnamed-person':
    case 'unnamed-group':
    case 'collective':
      return kind;
  }
};

const resolvedAs = (
  kind: SourceKind,
  { name, mention, specificity, outlet }: Entity,
  chain: readonly ChainLink[] = [],
): ReadSource => ({
  resolution: { outcome: 'resolved', kind, name, mention, chain },
  kind,
  specificity,
  outlet: kind === 'outlet' ? outlet : null,
});

/** Whoever speaks for a body that is named speaks as that body: *a spokesman for the ministry*. */
const bodyBehind = ({ resolved, source }: SourceContext, at: number): Entity | null => {
  for (let next = at + 1; next < at + MAKER_REACH; next += 1) {
    const mention = resolved.mentions[next];
    if (mention === undefined || !contains(source, mention.span)) return null;
    const entity = resolved.entities[resolved.referents[next]?.[0] ?? -1];
    const isBody = entity?.kind === 'organisation' || mention.form === 'name';
    if (entity !== undefined && isBody) return entity;
  }
  return null;
};

const asSpokesperson = (
  context: SourceContext,
  at: number,
  mention: Mention,
): ReadSource | null => {
  if (!SPOKESPERSON_NOUNS.has(mention.head) || mention.form !== 'description') return null;
  const body = bodyBehind(context, at);
  if (body !== null) return resolvedAs('organisation', body);
  if (mention.qualifiers.length === 0) return null;
  const name = mention.qualifiers.join(' ');
  const kind = 'organisation';
  return {
    resolution: { outcome: 'resolved', kind, name, mention: mention.span, chain: [] },
    kind,
    specificity: 'named',
    outlet: null,
  };
};

/** Whoever made what is drawn on: *The website has overseen investigations accusing …*. */
const asMaker = (
  { text, resolved }: SourceContext,
  at: number,
  mention: Mention,
): ReadSource | null => {
  if (mention.isDefinite || mention.kind !== 'document') return null;
  for (let before = at - 1; before >= Math.max(0, at - MAKER_REACH); before -= 1) {
    const maker = resolved.mentions[before];
    if (maker === undefined || maker.sentence !== mention.sentence) return null;
    const between = textOf(text, spanOf(maker.span.end, mention.span.start));
    const referents = resolved.referents[before] ?? [];
    const entity = resolved.entities[referents[0] ?? -1];
    const isMaker = between.length < LONGEST_MAKING && MAKING.test(between);
    if (!isMaker || entity === undefined || referents.length > 1) continue;
    const kind = sourceKindOf(entity, true);
    if (kind !== 'organisation' && kind !== 'outlet' && kind !== 'person') continue;
    const made: ChainLink = {
      kind: 'document',
      name: textOf(text, mention.span),
      span: mention.span,
    };
    return resolvedAs(kind, entity, [made]);
  }
  return null;
};

/** *the report*, when nothing has been drawn on but one outlet. */
const asOnlyOutlet = ({ text, media }: SourceContext, mention: Mention): ReadSource | null => {
  const [only] = media;
  const isPublished = WRITTEN_NOUNS.has(mention.head) || OUTLET_NOUNS.has(mention.head);
  const isBare = mention.isDefinite && mention.specificity === 'bare';
  if (only === undefined || media.length > 1 || !isBare || !isPublished) return null;
  const link: ChainLink = {
    kind: 'document',
    name: textOf(text, mention.span),
    span: mention.span,
  };
  const chain = WRITTEN_NOUNS.has(mention.head) ? [link] : [];
  return {
    resolution: { outcome: 'resolved', kind: 'outlet', name: only.name, mention: only.span, chain },
    kind: 'outlet',
    specificity: 'named',
    outlet: only,
  };
};

/** A description that opens with *the* and says no more, of something the story has not spoken of. */
const isUnexplained = (mention: Mention, entity: Entity): boolean =>
  mention.isDefinite &&
  mention.specificity === 'bare' &&
  entity.mention === mention.span &&
  (entity.kind === 'document' || entity.kind === 'outlet' || GENERIC_BODIES.has(mention.head));

/** The outlet's report as a link of the chain, where a document stands for its outlet. */
const reportOf = (text: string, mention: Mention): readonly ChainLink[] =>
  mention.form === 'description' && WRITTEN_NOUNS.has(mention.head)
    ? [{ kind: 'document', name: textOf(text, mention.span), span: mention.span }]
    : [];

const asSingle = (
  context: SourceContext,
  at: number,
  mention: Mention,
  entity: Entity,
): ReadSource => {
  const kind = sourceKindOf(entity, context.isEvidence);
  if (kind === null) return unexplained(null, entity.specificity);
  if (kind === 'outlet' && entity.outlet !== null) {
    const named: Entity = { ...entity, specificity: 'named', mention: entity.mention };
    return resolvedAs('outlet', named, reportOf(context.text, mention));
  }
  const isFresh = entity.mention === mention.span && mention.form === 'description';
  const byMeans = isFresh
    ? (asOnlyOutlet(context, mention) ?? asMaker(context, at, mention))
    : null;
  if (byMeans !== null) return byMeans;
  return isUnexplained(mention, entity)
    ? unexplained(kind, entity.specificity)
    : resolvedAs(kind, entity);
};

const WEAKEST_FIRST: readonly SourceKind[] = [
  'collective',
  'unnamed-group',
  'unnamed-person',
  'outlet',
  'document',
  'organisation',
  'person',
];

const asSeveral = (entities: readonly Entity[], isEvidence: boolean): ReadSource => {
  const kinds = entities.map((entity) => sourceKindOf(entity, isEvidence));
  const weakest = WEAKEST_FIRST.find((kind) => kinds.includes(kind)) ?? null;
  const specificities = entities.map((entity) => entity.specificity);
  const specificity = specificities.includes('bare')
    ? 'bare'
    : specificities.includes('described')
      ? 'described'
      : 'named';
  const candidates = entities.map(({ name }) => name);
  return {
    resolution: { outcome: 'unresolved', reason: 'several', candidates },
    kind: weakest,
    specificity,
    outlet: null,
  };
};

const joinedName = (resolved: ResolvedMentions, joined: readonly number[]): string | null => {
  const names = joined.map((at) => {
    const [only, ...others] = resolved.referents[at] ?? [];
    const entity = only === undefined || others.length > 0 ? undefined : resolved.entities[only];
    return entity?.specificity === 'named' ? entity.name : null;
  });
  return names.length > 1 && !names.includes(null) ? [...new Set(names)].join(' and ') : null;
};

/** Whoever *I* and *we* are within no quotation: the writer. */
const asWriter: ReadSource = { ...NOBODY, kind: 'person', specificity: 'named' };

/** Tells who is behind an attribution. `joined`: the mentions in its source, the main one first. */
export const readSource = (context: SourceContext, joined: readonly number[]): ReadSource => {
  const { resolved, isEvidence } = context;
  const [at] = joined;
  const mention = at === undefined ? undefined : resolved.mentions[at];
  if (at === undefined || mention === undefined) return unexplained(null, 'bare');
  if (SPEAKER_FORMS.has(mention.head) && mention.form === 'pronoun') return asWriter;
  const spokesperson = asSpokesperson(context, at, mention);
  if (spokesperson !== null) return spokesperson;
  const byName = new Map<string, Entity>();
  for (const index of resolved.referents[at] ?? []) {
    const entity = resolved.entities[index];
    if (entity !== undefined) byName.set(entity.name, entity);
  }
  const entities = [...byName.values()];
  const [only] = entities;
  if (only === undefined) return unexplained(null, 'bare');
  if (entities.length > 1) return asSeveral(entities, isEvidence);
  const single = asSingle(context, at, mention, only);
  const name = joinedName(resolved, joined);
  if (name === null || single.resolution.outcome !== 'resolved') return single;
  return { ...single, resolution: { ...single.resolution, name } };
};
