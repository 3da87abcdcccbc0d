import type { ReadStoryResponse } from '../../../contracts/desk';
import type { Report } from '../../../engine/analyse';
import type { StoryText } from '../../../engine/document/story-text';
import type { Policy } from '../../../engine/policy/policy';
import { linkPlaces } from '../../../engine/rules/link-places';
import type { Rule } from '../../../engine/rules/define-rule';
import type { Surroundings } from './report-columns';
import type { StoredVersion } from './stories';

export interface ReadingDependencies {
  readonly textOf: (version: StoredVersion) => StoryText;
  readonly policy: () => Promise<Policy>;
  readonly reportOn: (version: StoredVersion, policy: Policy) => Promise<Report>;
  readonly surroundingsOf: (draft: StoredVersion) => Promise<Surroundings>;
  readonly rules: () => readonly Rule[];
}

/** A stored draft as an editor reads it: its text, and what the gate would say of it now. */
export const readingService = (dependencies: ReadingDependencies) => {
  const { textOf, policy, reportOn, surroundingsOf, rules } = dependencies;
  return {
    async of(draft: StoredVersion): Promise<ReadStoryResponse['data']> {
      const story = textOf(draft);
      const whole = await reportOn(draft, await policy());
      const { attributions: _attributions, claims, links, ...report } = whole;
      const { saver, section, live } = await surroundingsOf(draft);
      const flagged = new Set(
        [...report.findings, ...report.waived.map(({ finding }) => finding)].map(
          ({ rule }) => rule,
        ),
      );
      const named = rules().filter(({ id }) => flagged.has(id));
      return {
        title: draft.title,
        story,
        report,
        claims: claims.map(({ span }) => span),
        links: linkPlaces(story, links),
        titles: Object.fromEntries(named.map(({ id, meta }) => [id, meta.title])),
        savedAt: draft.savedAt,
        savedBy: saver.name,
        section,
        publishedAt: live?.publishedAt ?? null,
      };
    },
  };
};
