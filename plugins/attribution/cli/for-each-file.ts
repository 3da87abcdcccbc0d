import { CouldNotRun } from './could-not-run';
import type { Output } from './output';

/** Does the work for each file; one that cannot be read is complained about and does not stop the others. */
export const forEachFile = <Result>(
  files: readonly string[],
  work: (file: string) => Result,
  { complain }: Output,
): { readonly done: readonly Result[]; readonly failed: boolean } => {
  let failed = false;
  const done = files.flatMap((file) => {
    try {
      return [work(file)];
    } catch (error) {
      if (!(error instanceof CouldNotRun)) throw error;
      complain(error.message);
      failed = true;
      return [];
    }
  });
  return { done, failed };
};
