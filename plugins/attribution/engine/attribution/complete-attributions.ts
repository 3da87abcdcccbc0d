import { findMedium } from '../sources/find-medium';
import type { Mention } from '../sources/mention';
import { findMentions } from '../sources/find-mentions';
import { resolveMentions, type ResolvedMentions } from '../sources/resolve-mentions';
import { NOBODY, readSource, type ReadSource } from '../sources/resolve-source';
import { sourceMentionsOf } from '../sources/source-mentions';
import { findOutlets } from '../outlets/find-outlets';
import { strengthOf } from '../strength/strength-of';
import { tagBlock, type TaggedToken } from '../tagging/tag-block';
import { overlapping, type IndexRange } from '../text/overlapping';
import { outermostQuotations } from '../text/own-words';
import type { Quotation, SegmentedStory } from '../text/segments';
import { textOf, type Span } from '../text/span';
import type {
  Attribution,
  ChainLink,
  Commitment,
  FoundAttribution,
  OutletMention,
  OutletName,
  StrengthBasis,
} from './attribution';
import { commitmentOf } from './commitment';
import { readCueKind } from './kinds/read-cue-kind';
import { followOn } from './follow-on';
import { nameNextSpeakers } from './next-speakers';
import { quotationKindOf } from './quotation-kind';
import { relay } from './relay';
import { coverQuotations } from './whole-quotations';

/** What a host may already know of a story. */
export interface Reading {
  /** The tagged tokens of a block. */
  readonly tagsOf: (block: number) => readonly TaggedToken[];
  readonly commitmentOf: (cue: Span) => Commitment;
}

const EVIDENCE = /^(?:show|suggest|indicat|prov|demonstrat|mean|impl|point|found|find|reveal)/iu;
const HEDGE = /(?<!\p{L})(?:\p{L}+edly|ostensibly)\b/iu;

const groupByBlock = (
  story: SegmentedStory,
  found: readonly FoundAttribution[],
): ReadonlyMap<number, readonly FoundAttribution[]> => {
  const groups = new Map<number, FoundAttribution[]>();
  for (const each of found) {
    const place = each.source ?? each.cue ?? each.content[0];
    const block = place === undefined ? -1 : overlapping(story.blocks, place).first;
    const group = groups.get(block);
    if (group === undefined) groups.set(block, [each]);
    else group.push(each);
  }
  return groups;
};

const withinBlock = (outlets: readonly OutletMention[], block: Span): readonly OutletMention[] => {
  const { first, end } = overlapping(outlets, block);
  return outlets.slice(first, end);
};

const readMentions = (
  story: SegmentedStory,
  found: readonly FoundAttribution[],
  outlets: readonly OutletMention[],
  tagsOf: Reading['tagsOf'],
): ResolvedMentions => {
  const byBlock = groupByBlock(story, found);
  const mentions = story.blocks.flatMap(({ span }, block) =>
    findMentions(tagsOf(block), block, byBlock.get(block) ?? [], withinBlock(outlets, span)),
  );
  return resolveMentions(story.text, mentions, found);
};

/** The last link of a chain: the outlet itself. */
const linkOf = ({ name, span }: OutletMention): ChainLink => ({ kind: 'outlet', name, span });

const basisOf = (
  { kind, specificity }: ReadSource,
  told: OutletMention | null,
  cueWords: string,
  commitment: Commitment,
): StrengthBasis => ({
  sourceKind: kind,
  specificity,
  commitment,
  relayedBy: told?.name ?? null,
  hedge: HEDGE.exec(cueWords)?.[0].toLowerCase() ?? null,
});

/** What is the same for all attributions of a story. */
interface Story {
  readonly story: SegmentedStory;
  readonly resolved: ResolvedMentions;
  readonly outlets: readonly OutletMention[];
  readonly quotations: readonly Quotation[];
  readonly commitmentOf: Reading['commitmentOf'];
}

const complete = (
  { story, resolved, outlets, quotations, commitmentOf: commit }: Story,
  found: FoundAttribution,
  media: readonly OutletMention[],
): Attribution => {
  const { source, cue, content, confidence } = found;
  const cueWords = cue === null ? '' : textOf(story.text, cue);
  const isEvidence = EVIDENCE.test(cueWords);
  const joined = sourceMentionsOf(resolved.mentions, found);
  const read =
    source === null
      ? NOBODY
      : readSource({ text: story.text, resolved, source, isEvidence, media }, joined);
  const told = findMedium(story, found, outlets);
  const relayedBy = read.kind === 'outlet' ? null : told;
  const basis = basisOf(read, relayedBy, cueWords, cue === null ? 'neutral' : commit(cue));
  const { resolution } = read;
  const kind = quotationKindOf(quotations, content);
  return {
    source,
    cue,
    content,
    kind,
    cueKind: readCueKind(story.text, found, kind, read.kind),
    strength: strengthOf(basis),
    basis,
    resolved:
      resolution.outcome === 'resolved' && relayedBy !== null
        ? { ...resolution, chain: [...resolution.chain, linkOf(relayedBy)] }
        : resolution,
    medium: told ?? read.outlet,
    inherited: false,
    confidence,
  };
};

/** Tells whether sentences name or mention somebody who might speak there. */
const namesPersonIn = (mentions: readonly Mention[]) => {
  const sentences = new Set<number>();
  for (const { kind, sentence, form } of mentions) {
    const isSomebody = kind !== 'thing' && kind !== 'place' && kind !== 'document';
    if (isSomebody || form === 'pronoun') sentences.add(sentence);
  }
  return ({ first, end }: IndexRange): boolean => {
    for (let sentence = first; sentence < end; sentence += 1)
      if (sentences.has(sentence)) return true;
    return false;
  };
};

const drawOn = (
  media: readonly OutletMention[],
  medium: OutletMention | null,
): readonly OutletMention[] =>
  medium === null || media.some(({ name }) => name === medium.name) ? media : [...media, medium];

/**
 * Completes what an extractor found paragraph by paragraph: kind of quotation, who the source is across the story, the
 * outlet it came by, strength, and quotations that inherit their speaker. Pure, total, linear in the text.
 */
export const completeAttributions = (
  story: SegmentedStory,
  found: readonly FoundAttribution[],
  outletNames: readonly OutletName[],
  reading: Partial<Reading> = {},
): readonly Attribution[] => {
  const tagsOf = reading.tagsOf ?? ((block: number) => tagBlock(story, block));
  const outlets = findOutlets(story, outletNames);
  const shared: Story = {
    story,
    resolved: readMentions(story, found, outlets, tagsOf),
    outlets,
    quotations: outermostQuotations(story),
    commitmentOf: reading.commitmentOf ?? ((cue: Span) => commitmentOf(textOf(story.text, cue))),
  };
  let media: readonly OutletMention[] = [];
  const completed = found.map((each) => {
    const attribution = complete(shared, each, media);
    media = drawOn(media, attribution.medium);
    return attribution;
  });
  const whole = coverQuotations(story, shared.quotations, relay(completed));
  const namesOther = namesPersonIn(shared.resolved.mentions);
  return nameNextSpeakers(story, followOn(story, whole, namesOther));
};
