import { CouldNotRun } from './could-not-run';
import type { Output } from './output';

const complaintOf = (file: string, error: unknown): string => {
  if (error instanceof CouldNotRun) return error.message;
  return `${file} made the command fail: ${error instanceof Error ? error.message : String(error)}`;
};

/** Does the work for each file; one that fails, however, is complained about and does not stop the others. */
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
      complain(complaintOf(file, error));
      failed = true;
      return [];
    }
  });
  return { done, failed };
};
