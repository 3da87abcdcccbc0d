import type { AnalysisInput, Report } from '../../../engine/analyse';
import type { weighWithdrawn as WeighWithdrawn } from '../../../engine/weigh-withdrawn';
import type { StoryText } from '../../../engine/document/story-text';
import type { GovernedField } from '../../../engine/document/governed-field';
import type { AnchoredLink, Link } from '../../../engine/anchors/link';
import type { OutletName } from '../../../engine/attribution/attribution';
import type { Policy } from '../../../engine/policy/policy';
import { policyFor } from '../../../engine/policy/policy-for';
import type { Waiver } from '../../../engine/policy/waiver';
import type { Rule } from '../../../engine/rules/define-rule';
import { contains, type Span } from '../../../engine/text/span';
import type { SelectorFault } from '../errors';
import type { Subject } from '../../../engine/trail/hash-chain';
import { subjectOfStored, type StoredVersion, type StoryVersion } from './stories';

export interface AnalysisDependencies {
  readonly storyFrom: (
    fields: readonly GovernedField[],
    values: Readonly<Record<string, unknown>>,
  ) => StoryText;
  readonly hashOf: (story: StoryText) => string;
  readonly analyse: (input: AnalysisInput) => Report;
  readonly weighWithdrawn: typeof WeighWithdrawn;
  readonly anchor: (story: StoryText, links: readonly Link[]) => readonly AnchoredLink[];
  readonly outletNames: () => Promise<readonly OutletName[]>;
  readonly linksOf: (subject: Subject) => Promise<readonly Link[]>;
  readonly waiversOf: (subject: Subject) => Promise<readonly Waiver[]>;
  readonly ownRules: () => readonly Rule[];
}

/** Where a link stands in a version of its story, or why it cannot. */
export type LinkPlace = Span | SelectorFault;

/** The story a version belongs to; `null` for a document that has no id yet. */
export const subjectOf = ({ type, documentId, locale }: StoryVersion): Subject | null =>
  documentId === null ? null : { uid: type.uid, documentId, locale };

/** Says what the engine says of a version, on the newsroom's records as they are now. Keeps nothing. */
export const analysisService = (dependencies: AnalysisDependencies) => {
  const { storyFrom, hashOf, analyse, weighWithdrawn, anchor } = dependencies;
  const { outletNames, linksOf, waiversOf, ownRules } = dependencies;
  const textOf = ({ type, values }: StoryVersion): StoryText => storyFrom(type.fields, values);
  return {
    textOf,

    textHashOf: (version: StoryVersion): string => hashOf(textOf(version)),

    async reportOn(version: StoryVersion, policy: Policy): Promise<Report> {
      const subject = subjectOf(version);
      const [outlets, links, waivers] = await Promise.all([
        outletNames(),
        subject === null ? [] : linksOf(subject),
        subject === null ? [] : waiversOf(subject),
      ]);
      return analyse({
        story: textOf(version),
        policy: policyFor(policy, version.type.uid),
        outlets,
        links,
        waivers,
        ownRules: ownRules(),
      });
    },

    /** What the engine says of its claims on withdrawn records, and nothing else. */
    async withdrawnIn(version: StoredVersion, policy: Policy) {
      const subject = subjectOfStored(version);
      const [links, waivers] = await Promise.all([linksOf(subject), waiversOf(subject)]);
      const terms = policyFor(policy, version.type.uid);
      return weighWithdrawn({ story: textOf(version), policy: terms, links, waivers });
    },

    /** Where in this version each link would stand on words of one block, or why it cannot. */
    placesIn(version: StoryVersion, links: readonly Link[]): readonly LinkPlace[] {
      const story = textOf(version);
      return anchor(story, links).map((place) => {
        if (place.state === 'lost') return place.reason;
        const isInOneBlock = story.blocks.some(({ span }) => contains(span, place.span));
        return isInOneBlock ? place.span : 'too-long';
      });
    },
  };
};
