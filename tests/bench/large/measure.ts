import type { AddressInfo } from 'node:net';
import { z } from 'zod';
import type { Newsroom } from '../../support/strapi';
import type { Probe } from './probe';

const WARMING_TURNS = 5;
const TURNS = 60;

/** How long a probe took, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly most: number;
}

/** Somebody at the newsroom's door. */
export interface Caller {
  readonly ask: (path: string) => Promise<number>;
  readonly leave: () => Promise<void>;
}

const loginSchema = z.object({ data: z.object({ token: z.string() }) });
const PASSWORD = 'Password123';

/** The editor, logged in, over the network as a browser would be. */
export const callAsEditor = async ({ strapi }: Newsroom): Promise<Caller> => {
  const { httpServer } = strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  const isAddress = (address: unknown): address is AddressInfo =>
    typeof address === 'object' && address !== null && 'port' in address;
  const address: unknown = httpServer.address();
  if (!isAddress(address)) throw new Error('The newsroom has no door');
  const place = `http://127.0.0.1:${address.port}`;
  const login = await fetch(`${place}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: 'editor@newsroom.example', password: PASSWORD }),
  });
  const { token } = loginSchema.parse(await login.json()).data;
  return {
    async ask(path) {
      const started = performance.now();
      const answer = await fetch(`${place}/attribution${path}`, {
        headers: { authorization: `Bearer ${token}` },
      });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${path} answered ${answer.status}`);
      return performance.now() - started;
    },
    leave: () =>
      new Promise((resolve) => {
        httpServer.closeAllConnections();
        httpServer.close(() => resolve());
      }),
  };
};

const partOf = (times: readonly number[], part: number): number =>
  times[Math.min(times.length - 1, Math.ceil(times.length * part) - 1)] ?? Number.NaN;

/** Asks over and over, one after the other. */
export const timingOf = async ({ ask }: Caller, { path }: Probe): Promise<Timing> => {
  for (let turn = 0; turn < WARMING_TURNS; turn += 1) await ask(path(turn));
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) times.push(await ask(path(turn)));
  times.sort((one, other) => one - other);
  return { median: partOf(times, 0.5), p95: partOf(times, 0.95), most: partOf(times, 1) };
};
