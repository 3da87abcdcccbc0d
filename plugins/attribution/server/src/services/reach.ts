import type { ReachedStory } from '../../../contracts/reach';
import type { Subject } from '../../../engine/trail/hash-chain';
import type { StorySource } from './story-source';
import { keyOf } from './target';

/** What rests on a record, in one locale of a story. */
export type Reached = Pick<ReachedStory, 'claims' | 'isLive' | 'via'> & {
  readonly subject: Subject;
  /** The records of the draft’s claims: the one itself, or those in between. */
  readonly sourceIds: readonly string[];
};

export interface ReachDependencies {
  /** The record and all that are based on it, by id: its title, `null` for the record itself. */
  readonly familyOf: (documentId: string) => Promise<ReadonlyMap<string, string | null>>;
  readonly draftsOn: (sourceIds: readonly string[]) => Promise<readonly StorySource[]>;
  readonly liveOn: (sourceIds: readonly string[]) => Promise<readonly StorySource[]>;
}

/** One story, whatever its locale. */
export const storyKeyOf = ({ uid, documentId }: Subject): string => `${uid} ${documentId}`;

const byLiveThenKey = (a: Reached, b: Reached): number =>
  Number(b.isLive) - Number(a.isLive) || (keyOf(a.subject) < keyOf(b.subject) ? -1 : 1);

/** Finds every draft, live story and locale that rests on a record, by a link of its own or by way of another record. */
export const reachService = ({ familyOf, draftsOn, liveOn }: ReachDependencies) => ({
  /** Live stories first, each in every locale. */
  async of(documentId: string): Promise<readonly Reached[]> {
    const family = await familyOf(documentId);
    const ids = [...family.keys()];
    const reached = new Map<string, Reached>();
    const note = ({ subject, sourceId }: StorySource, more: { claims: number; live: boolean }) => {
      const key = keyOf(subject);
      const before = reached.get(key);
      const via = family.get(sourceId) ?? null;
      reached.set(key, {
        subject,
        claims: (before?.claims ?? 0) + more.claims,
        sourceIds: [...(before?.sourceIds ?? []), ...(more.live ? [] : [sourceId])],
        isLive: (before?.isLive ?? false) || more.live,
        via: before === undefined ? via : before.via && via,
      });
    };
    for (const draft of await draftsOn(ids)) note(draft, { claims: 1, live: false });
    for (const live of await liveOn(ids)) note(live, { claims: 0, live: true });
    return [...reached.values()].toSorted(byLiveThenKey);
  },
});
