import type { Subject } from '../../../engine/trail/hash-chain';
import type { GovernedType } from './governed';

/** A draft that lists know nothing of, with the id of its row: where to go on. */
export interface MissingReport {
  readonly rowId: number;
  readonly subject: Subject;
}

export interface MissingReportsDependencies {
  readonly types: () => readonly GovernedType[];
  /** The next few below a row id, the newest first; from the newest on where it is `null`. */
  readonly missingOf: (
    type: GovernedType,
    before: number | null,
  ) => Promise<readonly MissingReport[]>;
  readonly refresh: (subjects: readonly Subject[]) => void;
  readonly settled: () => Promise<void>;
  readonly log: (message: string) => void;
}

/**
 * Lets lists know of stories that came in past every save: older than the plugin, imported, or counted by an older version.
 * A few at a time, the newest first; after a stop it goes on with those that are still missing.
 */
export const missingReportsService = (dependencies: MissingReportsDependencies) => {
  const { types, missingOf, refresh, settled, log } = dependencies;
  const stopping = new AbortController();
  let filling: Promise<void> = Promise.resolve();

  const fillType = async (type: GovernedType): Promise<void> => {
    let before: number | null = null;
    while (!stopping.signal.aborted) {
      const batch = await missingOf(type, before);
      const last = batch.at(-1);
      if (last === undefined) return;
      refresh(batch.map(({ subject }) => subject));
      await settled();
      before = last.rowId;
    }
  };

  const fill = async (): Promise<void> => {
    for (const type of types()) await fillType(type);
  };

  return {
    /** Nobody waits for it, and a newsroom opens without it. */
    start(): void {
      filling = fill().catch((error: unknown) => log(`Stories were not counted: ${String(error)}`));
    },

    /** Resolves when none is missing any more. */
    settled: (): Promise<void> => filling,

    async stop(): Promise<void> {
      stopping.abort();
      await filling;
    },
  };
};
