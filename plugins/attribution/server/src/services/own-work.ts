import { z } from 'zod';
import { mayDoOwn } from '../../../engine/policy/own-work';
import type { Policy } from '../../../engine/policy/policy';
import { ownWorkRefused } from '../errors';
import { isSame, personIdOf, type Actor, type Doer } from './actor';
import type { StoredVersion } from './stories';

const creatorSchema = z.object({ createdBy: z.object({ id: z.union([z.number(), z.string()]) }) });

export interface OwnWorkDependencies {
  readonly policy: () => Promise<Policy>;
  /** A version's values with who made it. */
  readonly withCreator: (version: StoredVersion) => Promise<StoredVersion['values']>;
}

/** Keeps apart who writes or asks and who lets stand, as far as the policy wants it. */
export const ownWorkService = ({ policy, withCreator }: OwnWorkDependencies) => ({
  /** Throws where somebody would answer what they asked themselves. */
  async refuseOwnRequest(asker: Doer, actor: Actor): Promise<void> {
    if (!isSame(asker, actor)) return;
    if (!mayDoOwn(await policy(), 'ownRequests')) throw ownWorkRefused('request');
  },

  /** Throws where somebody would let a blocker stand in a story that they made themselves. */
  async refuseOwnStory(draft: StoredVersion | null, actor: Actor): Promise<void> {
    if (draft === null || mayDoOwn(await policy(), 'ownStories')) return;
    const creator = creatorSchema.safeParse(await withCreator(draft));
    if (!creator.success) return;
    if (String(creator.data.createdBy.id) === personIdOf(actor)) throw ownWorkRefused('story');
  },
});
