import { unnamedPolicyWith } from '../contracts/policy';
import { namePolicy } from '../engine/policy/name-policy';
import type { Policy } from '../engine/policy/policy';
import { CouldNotRun } from './could-not-run';
import { parseJson, readText } from './read-file';

/** A newsroom's policy out of a file. Throws `CouldNotRun` with the first thing that is wrong in it. */
export const readPolicy = (file: string): Policy => {
  const { data, error } = unnamedPolicyWith([]).safeParse(parseJson(file, readText(file)));
  if (data !== undefined) return namePolicy(data);
  const [issue] = error.issues;
  const place = issue?.path.join('.') ?? '';
  throw new CouldNotRun(
    `${file} is no policy: ${place === '' ? '' : `${place}: `}${issue?.message ?? ''}`,
  );
};
