import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from '../../engine/trail/hash-chain';

const acting = new AsyncLocalStorage<Actor>();

/** Does what somebody asked for earlier, in their name: the request that asked is long answered. */
export const actingFor = <Result>(actor: Actor, work: () => Promise<Result>): Promise<Result> =>
  acting.run(actor, work);

/** For whom the server acts just now; `null` where a request or nobody asks. */
export const actingActor = (): Actor | null => acting.getStore() ?? null;
