import { CouldNotRun } from './could-not-run';
import type { Output } from './output';

const complaintOf = (file: string, error: unknown): string => {
  if (error instanceof CouldNotRun) return error.message;
  return `${file} made the command fail: ${error instanceof Error ? error.message : String(error)}`;
};

/** What became of the files: results and complaints, in the order given. */
export interface Outcome<Result> {
  readonly done: readonly Result[];
  readonly complaints: readonly string[];
}

/** Does the work for each file; one that fails, however, is complained about and does not stop the others. */
export const forEachFile = <Result>(
  files: readonly string[],
  work: (file: string) => Result,
  { complain, progress }: Pick<Output, 'complain' | 'progress'>,
): Outcome<Result> => {
  const complaints: string[] = [];
  const { step, end } = progress(files.length);
  const done = files.flatMap((file) => {
    try {
      return [work(file)];
    } catch (error) {
      complaints.push(complaintOf(file, error));
      return [];
    } finally {
      step();
    }
  });
  end();
  complaints.forEach(complain);
  return { done, complaints };
};
