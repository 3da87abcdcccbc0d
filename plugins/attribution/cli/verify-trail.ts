import { statSync } from 'node:fs';
import { trailEventSchema } from '../contracts/trail';
import { numberIn } from '../engine/trail/event-mark';
import {
  checkChain,
  type ChainCheck,
  type Fate,
  type TrailEvent,
} from '../engine/trail/hash-chain';
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

const checkTrail = (place: string, known: string | null): Promise<ChainCheck> =>
  isFolder(place) ? checkNewsroomTrail(place, known) : checkChain(readEvents(place), known);

/** What became of an event that was noted down. */
const fateOf = (fate: Fate, number: number, events: number): string => {
  switch (fate) {
    case 'stands':
      return `Event ${number} stands as it was noted, and so does what was before it.`;
    case 'cut-off':
      return `The events after ${events} were cut off: event ${number} was noted, and is gone.`;
    case 'another':
      return `Event ${number} is another than the one that was noted: the trail was written anew.`;
  }
};

/** Tells whether a trail was tampered with, where first, and whether it still holds an event that was noted down. */
export const verifyTrail = async (
  { place, known }: VerifyTrailCommand,
  output: Output,
): Promise<ExitCode> => {
  const { events, firstBreak, head, known: fate } = await checkTrail(place, known);
  if (firstBreak !== null) {
    output.print(
      `The trail is broken at event ${firstBreak}: it, or the one before it, was changed, taken out or put in.\n`,
    );
    return EXIT_CODES.findings;
  }
  output.print(`The trail holds: ${events} ${events === 1 ? 'event' : 'events'}.\n`);
  if (head !== null) output.print(`The last event is ${head}\n`);
  if (known === null || fate === null) return EXIT_CODES.clean;
  output.print(`${fateOf(fate, numberIn(known), events)}\n`);
  return fate === 'stands' ? EXIT_CODES.clean : EXIT_CODES.findings;
};
