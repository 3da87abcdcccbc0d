import { z } from 'zod';
import type { GetDecisionsResponse } from '../../../contracts/decision';
import { settledFlags, type OpenFlag } from '../../../engine/findings/gone-flags';
import type { Subject } from '../../../engine/trail/hash-chain';
import type { Table } from '../table';
import type { Doer } from './actor';
import { targetOf, targetRowSchema } from './target';

export const decisionRowSchema = targetRowSchema.extend({
  rule: z.string(),
  fingerprint: z.string(),
  outcome: z.enum(['settled', 'dismissed']),
  person: z.string().nullable(),
  personId: z.string().nullable(),
});
type DecisionRow = z.infer<typeof decisionRowSchema>;

/** How many of a rule's last decisions are looked at. */
const LAST = 50;
/** Fewer say nothing of a rule. */
const FEWEST = 10;
/** A rule that is dismissed more often is too strict for this newsroom, or somebody dismisses everything. */
const OFTEN = 0.2;

/** Open flags of a story at two looks at it. */
export interface TwoLooks {
  readonly before: readonly OpenFlag[];
  readonly open: readonly OpenFlag[];
  readonly waived: readonly OpenFlag[];
}

const peopleOf = (rows: readonly DecisionRow[]): GetDecisionsResponse['data']['people'] => {
  const people = new Map<string, { name: string; decided: number; dismissed: number }>();
  for (const { person, personId, outcome } of rows) {
    if (person === null) continue;
    const key = personId ?? person;
    const known = people.get(key) ?? { name: person, decided: 0, dismissed: 0 };
    known.decided += 1;
    if (outcome === 'dismissed') known.dismissed += 1;
    people.set(key, known);
  }
  return [...people.values()].toSorted((a, b) => b.dismissed - a.dismissed);
};

/** What became of flags that people saw: one decision for each, the last. */
export const decisionsService = ({
  decisions,
  now,
}: {
  readonly decisions: Table<DecisionRow>;
  readonly now: () => Date;
}) => {
  const note = async (
    subject: Subject,
    { rule, fingerprint }: OpenFlag,
    outcome: DecisionRow['outcome'],
    { name, personId }: Doer,
  ): Promise<void> => {
    await decisions.remove({ ...targetOf(subject), fingerprint });
    const decidedAt = now().toISOString();
    const made = { rule, fingerprint, outcome, person: name, personId, decidedAt };
    await decisions.create({ ...targetOf(subject), ...made });
  };

  return {
    noteDismissed: (subject: Subject, flag: OpenFlag, person: Doer): Promise<void> =>
      note(subject, flag, 'dismissed', person),

    /** The flag is open again. */
    async takeBack(subject: Subject, fingerprint: string): Promise<void> {
      await decisions.remove({ ...targetOf(subject), fingerprint });
    },

    /** What was settled between two looks; what is open again was not. */
    async noteSettled(
      subject: Subject,
      { before, open, waived }: TwoLooks,
      person: Doer,
    ): Promise<void> {
      const reopened = open.map(({ fingerprint }) => fingerprint);
      if (reopened.length > 0) {
        await decisions.remove({
          ...targetOf(subject),
          outcome: 'settled',
          fingerprint: { $in: reopened },
        });
      }
      for (const flag of settledFlags(before, open, waived)) {
        await note(subject, flag, 'settled', person);
      }
    },

    /** Of a rule's last flags. `withPeople`: for those who answer for what is let stand. */
    async of(rule: string, withPeople: boolean): Promise<GetDecisionsResponse['data']> {
      const rows = await decisions.find({
        where: { rule },
        orderBy: { decidedAt: 'desc', id: 'desc' },
        limit: LAST,
      });
      const dismissed = rows.filter(({ outcome }) => outcome === 'dismissed').length;
      return {
        decided: rows.length,
        dismissed,
        isOften: rows.length >= FEWEST && dismissed / rows.length > OFTEN,
        people: withPeople ? peopleOf(rows) : [],
      };
    },
  };
};
