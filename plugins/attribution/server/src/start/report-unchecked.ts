interface Log {
  readonly warn: (message: string) => void;
}

/** Says how many live stories nobody checked. Never fails: a newsroom opens without this number too. */
export const reportUnchecked = async (
  countUnchecked: () => Promise<number>,
  log: Log,
): Promise<void> => {
  try {
    const count = await countUnchecked();
    if (count === 0) return;
    log.warn(
      `${count} live ${count === 1 ? 'story was' : 'stories were'} never checked as published: see GET /attribution/unchecked`,
    );
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    log.warn(`Stories that were never checked could not be counted: ${cause}`);
  }
};
