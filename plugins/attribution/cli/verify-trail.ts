import { statSync } from 'node:fs';
import { trailEventSchema } from '../contracts/trail';
import { checkChain, type ChainCheck, type TrailEvent } from '../engine/trail/hash-chain';
import type { VerifyTrailCommand } from './arguments';
import { CouldNotRun } from './could-not-run';
import { checkNewsroomTrail } from './newsroom-trail';
import { EXIT_CODES, type ExitCode, type Output } from './output';
import { parseJson, readText } from './read-file';

const isFolder = (place: string): boolean =>
  statSync(place, { throwIfNoEntry: false })?.isDirectory() === true;

/** The events of an export, one a line. */
const readEvents = (file: string): readonly TrailEvent[] =>
  readText(file)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => {
      const event = trailEventSchema.safeParse(parseJson(`${file}:${index + 1}`, line));
      if (event.success) return event.data;
      throw new CouldNotRun(`cannot read ${file}:${index + 1}: it is no event of a trail`);
    });

const checkTrail = (place: string): Promise<ChainCheck> =>
  isFolder(place) ? checkNewsroomTrail(place) : checkChain(readEvents(place));

/** Tells whether a trail was tampered with, and where first. */
export const verifyTrail = async (
  { place }: VerifyTrailCommand,
  output: Output,
): Promise<ExitCode> => {
  const { events, firstBreak } = await checkTrail(place);
  if (firstBreak === null) {
    output.print(`The trail holds: ${events} ${events === 1 ? 'event' : 'events'}.\n`);
    return EXIT_CODES.clean;
  }
  output.print(
    `The trail is broken at event ${firstBreak}: it, or the one before it, was changed, taken out or put in.\n`,
  );
  return EXIT_CODES.findings;
};
