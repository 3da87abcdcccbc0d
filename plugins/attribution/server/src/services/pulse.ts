import { z } from 'zod';
import { canonicalJson } from '../../../engine/text/canonical-json';
import type { Table } from '../table';
import { sha256Of } from '../../../engine/text/sha-256';
import type { Subject } from '../../../engine/trail/hash-chain';
import { targetOf } from './target';

const stampSchema = z.object({ id: z.number(), updatedAt: z.string() });

/** As little of a row as tells that it is another than before. */
export const linkStampSchema = z.object({
  id: z.number(),
  version: z.number(),
  source: stampSchema.nullable(),
});
export const waiverStampSchema = z.object({ id: z.number() });
export const requestStampSchema = z.object({ id: z.number(), state: z.string() });
export const outletStampSchema = stampSchema;

export interface PulseDependencies {
  readonly links: Table<z.infer<typeof linkStampSchema>>;
  readonly waivers: Table<z.infer<typeof waiverStampSchema>>;
  readonly approvals: Table<z.infer<typeof waiverStampSchema>>;
  readonly requests: Table<z.infer<typeof requestStampSchema>>;
  readonly outlets: Table<z.infer<typeof outletStampSchema>>;
  readonly policyVersion: () => Promise<string>;
}

const LENGTH = 16;
const STAMP = ['id', 'updatedAt'];
const BY_ID = { orderBy: { id: 'asc' } } as const;

/** Tells cheaply whether anything beside a story's text has changed: nothing is analysed. */
export const pulseService = (dependencies: PulseDependencies) => {
  const { links, waivers, approvals, requests, outlets, policyVersion } = dependencies;

  const besides = async (subject: Subject) => {
    const where = targetOf(subject);
    return {
      links: await links.find({
        ...BY_ID,
        where,
        select: ['id', 'version'],
        populate: { source: { select: STAMP } },
      }),
      waivers: await waivers.find({ ...BY_ID, where, select: ['id'] }),
      approvals: await approvals.find({ ...BY_ID, where, select: ['id'] }),
      requests: await requests.find({ ...BY_ID, where, select: ['id', 'state'] }),
    };
  };

  return {
    /** `null` for a story that has not been saved. */
    async of(subject: Subject | null): Promise<string> {
      const stamp = {
        policy: await policyVersion(),
        outlets: await outlets.count({}),
        outlet: await outlets.find({ select: STAMP, orderBy: { updatedAt: 'desc' }, limit: 1 }),
        story: subject === null ? null : await besides(subject),
      };
      return sha256Of(canonicalJson(stamp)).slice(0, LENGTH);
    },
  };
};
