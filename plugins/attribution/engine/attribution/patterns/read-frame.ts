import type { Reading } from './draft';
import {
  readAccordingTo,
  readGarbled,
  readHearsay,
  readHedge,
  readNominalCue,
  readSpeakerLabel,
} from './find-other-cues';
import { readVerbCue } from './find-verb-cues';
import type { Frame, Unit, UnitRange } from './frames';
import { leadingSubject } from './subject';

const holds = (outer: UnitRange, inner: UnitRange): boolean =>
  outer.first <= inner.first && inner.end <= outer.end;

const meets = (a: UnitRange, b: UnitRange): boolean => a.first < b.end && b.first < a.end;

/** Whether `outer` attributes what `inner` stands in, so that `inner` says nothing of its own. */
const swallows = (outer: Reading, inner: Reading): boolean =>
  outer !== inner && outer.content.some((range) => holds(range, inner.cue));

/** Whether a noun of saying only tells how `outer` was said: *said in a statement that*. */
const isOccasion = (outer: Reading, inner: Reading): boolean =>
  inner.pattern === 'nominal' && outer.aside !== null && holds(outer.aside, inner.cue);

const readingsAt = (
  units: readonly Unit[],
  at: number,
  floor: number,
  relayFloor: number,
  outletAt: (index: number) => number | null,
): Reading | null =>
  readAccordingTo(units, at, relayFloor) ??
  readHearsay(units, at) ??
  readVerbCue(units, at, floor) ??
  readNominalCue(units, at) ??
  readHedge(units, at, floor) ??
  readGarbled(units, at, outletAt);

const endOf = ({ source, cue, content }: Reading): number =>
  Math.max(
    cue.end,
    source === null || source === 'previous' ? 0 : source.end,
    ...content.map((each) => each.end),
  );

/** Every reading of a frame, each as if it stood alone; trailing ones reach back to the one before. */
const readAll = (
  units: readonly Unit[],
  outletAt: (index: number) => number | null,
): readonly Reading[] => {
  const label = readSpeakerLabel(units);
  if (label !== null) return [label];
  const readings: Reading[] = [];
  let floor = 0;
  let relayFloor = 0;
  for (let at = 0; at < units.length; at += 1) {
    const reading = readingsAt(units, at, floor, relayFloor, outletAt);
    if (reading === null) continue;
    readings.push(reading);
    if (reading.isTrailing) {
      relayFloor = floor;
      floor = endOf(reading);
    }
  }
  return readings;
};

/** *…, Lee said, according to the report*: the report relays what Lee said, and both attributions stand. */
const relays = (outer: Reading): boolean => outer.pattern === 'according-to';

/** Keeps the outermost readings: a trailing one wins over what its content holds, else the first one does. */
const keepOutermost = (readings: readonly Reading[]): readonly Reading[] => {
  const trailing = readings.filter((reading) => reading.isTrailing && !relays(reading));
  const kept: Reading[] = [];
  for (const reading of readings) {
    const isInside =
      trailing.some((outer) => swallows(outer, reading)) ||
      kept.some(
        (outer) => !relays(outer) && swallows(outer, reading) && reading.pattern !== 'nominal',
      ) ||
      kept.some((outer) => meets(outer.cue, reading.cue) || isOccasion(outer, reading));
    if (!isInside) kept.push(reading);
  }
  return kept;
};

/** The attributions that a frame's own words show, in the order of their cues. Sources still say *he* and *the report*. */
export const readFrame = (
  frame: Frame,
  outletAt: (index: number) => number | null,
): readonly Reading[] => {
  const kept: Reading[] = [];
  for (const reading of keepOutermost(readAll(frame.units, outletAt))) {
    const before = kept.at(-1)?.source;
    const source =
      reading.source === 'previous' ? (before ?? leadingSubject(frame.units)) : reading.source;
    if (source === 'previous' || (reading.source === 'previous' && source === null)) continue;
    kept.push({ ...reading, source });
  }
  return kept;
};
