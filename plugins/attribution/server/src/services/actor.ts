import { z } from 'zod';
import type { Actor } from '../../../engine/trail/hash-chain';

export type { Actor };

/** The server itself: a job, a script, a seed. */
export const SYSTEM: Actor = { type: 'system', id: null, name: 'system' };

/** The id of a person of the newsroom; `null` for a token, a reader and the system. */
export const personIdOf = ({ type, id }: Actor): string | null => (type === 'admin' ? id : null);

/** Who once did something, as a row keeps it. */
export interface Doer {
  readonly name: string | null;
  readonly personId: string | null;
}

/** Whether somebody did it who now asks. */
export const isSame = ({ personId }: Doer, asking: Actor): boolean =>
  personId !== null && personId === personIdOf(asking);

/** *You have*, *Ida Strand has*: how a sentence about it begins, to whoever asks. */
export const whoHas = (doer: Doer, asking: Actor): string =>
  isSame(doer, asking) ? 'You have' : `${doer.name ?? 'Somebody else'} has`;

const stateSchema = z.object({
  auth: z.object({
    strategy: z.object({ name: z.string() }),
    credentials: z
      .object({
        id: z.union([z.string(), z.number()]).optional(),
        name: z.string().nullish(),
        firstname: z.string().nullish(),
        lastname: z.string().nullish(),
        username: z.string().nullish(),
        email: z.string().nullish(),
      })
      .nullish(),
  }),
});

const TYPES: Readonly<Record<string, Actor['type']>> = {
  admin: 'admin',
  'admin-token': 'api-token',
  'content-api-token': 'api-token',
  'api-token': 'api-token',
  'users-permissions': 'users-permissions',
};

const filled = (text: string | null | undefined): text is string =>
  typeof text === 'string' && text.trim() !== '';

/** Reads the actor from a request's state; no request, or one nobody is known by, is the system's own doing. */
export const actorOf = (state: unknown): Actor => {
  const parsed = stateSchema.safeParse(state);
  if (!parsed.success) return SYSTEM;
  const { strategy, credentials } = parsed.data.auth;
  const type = TYPES[strategy.name];
  if (type === undefined) return SYSTEM;
  const fullName = [credentials?.firstname, credentials?.lastname].filter(filled).join(' ');
  const names = [fullName, credentials?.name, credentials?.username, credentials?.email];
  const id = credentials?.id;
  return {
    type,
    id: id === undefined ? null : String(id),
    name: names.find(filled) ?? (type === 'users-permissions' ? 'public' : type),
  };
};
