import { z } from 'zod';
import type { ListPolicyVersionsResponse } from '../../../contracts/policy';
import { policySchema } from '../../../contracts/wire';
import type { Policy } from '../../../engine/policy/policy';
import type { Table } from '../table';
import { personIdOf, SYSTEM, type Actor, type Doer } from './actor';
import type { PageRef } from './trail';

export const policyVersionRowSchema = z.object({
  documentId: z.string(),
  version: z.string(),
  terms: policySchema.omit({ version: true }),
  note: z.string().nullable(),
  savedAt: z.string().nullable(),
  savedBy: z.string(),
  savedById: z.string().nullable(),
});
type PolicyVersionRow = z.infer<typeof policyVersionRowSchema>;

type SavedPolicy = ListPolicyVersionsResponse['data'][number];

/** A change of the policy: from what to what, by whom and why. */
export interface PolicyChange {
  readonly before: Policy;
  readonly after: Policy;
  readonly actor: Actor;
  readonly note: string | null;
}

const termsIn = ({ version: _version, ...terms }: Policy) => terms;

const savedPolicyOf = (row: PolicyVersionRow): SavedPolicy => ({
  documentId: row.documentId,
  policy: { ...row.terms, version: row.version },
  savedAt: row.savedAt,
  savedBy: row.savedBy,
  note: row.note,
});

/** Every policy that was ever saved, one row for each save. */
export const policyVersionsService = ({
  versions,
  now,
}: {
  readonly versions: Table<PolicyVersionRow>;
  readonly now: () => Date;
}) => {
  const keep = async (policy: Policy, actor: Actor, savedAt: string | null, note: string | null) =>
    void (await versions.create({
      version: policy.version,
      terms: termsIn(policy),
      note,
      savedAt,
      savedBy: actor.name,
      savedById: personIdOf(actor),
    }));

  return {
    /** The first change keeps what held before it, too, so that it can be compared and restored. */
    async note({ before, after, actor, note }: PolicyChange): Promise<void> {
      if ((await versions.count({})) === 0) await keep(before, SYSTEM, null, null);
      await keep(after, actor, now().toISOString(), note);
    },

    /** Who saved last; `null` where nobody ever did. */
    async lastSaver(): Promise<Doer | null> {
      const [last] = await versions.find({ orderBy: { id: 'desc' }, limit: 1 });
      return last === undefined ? null : { name: last.savedBy, personId: last.savedById };
    },

    /** Newest first. */
    async page({ page, pageSize }: PageRef): Promise<ListPolicyVersionsResponse> {
      const [rows, total] = await Promise.all([
        versions.find({
          orderBy: { id: 'desc' },
          limit: pageSize,
          offset: (page - 1) * pageSize,
        }),
        versions.count({}),
      ]);
      return { data: rows.map(savedPolicyOf), meta: { page, pageSize, total } };
    },
  };
};
