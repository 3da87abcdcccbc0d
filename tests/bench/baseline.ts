import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const FILE = path.join(import.meta.dirname, 'baseline.json');

/** Figures by name: the higher, the better. */
export type Figures = Readonly<Record<string, number>>;

interface Section {
  /** The command that measured them. */
  readonly command: string;
  /** How far a figure may fall before it counts as a drop. */
  readonly tolerance: number;
  readonly figures: Figures;
}

const readBaseline = (): Record<string, Section> => JSON.parse(readFileSync(FILE, 'utf8'));

const lineOf = (name: string, now: number, before: number | undefined): string => {
  const change = before === undefined ? 'new' : (now - before).toFixed(3).replace(/^(?=\d)/u, '+');
  return `${name.padEnd(44)} ${now.toFixed(3).padStart(9)}  ${change}`;
};

/**
 * Prints figures beside the baseline's and answers the process's exit code: 1 where one dropped by more than the
 * baseline tolerates or is gone. With `update`, writes them as the baseline instead.
 */
export const compareWithBaseline = (
  name: string,
  { command, tolerance, figures }: Section,
  update: boolean,
): number => {
  const baseline = readBaseline();
  const before = baseline[name]?.figures ?? {};
  for (const [figure, value] of Object.entries(figures)) {
    console.log(lineOf(figure, value, before[figure]));
  }
  if (update) {
    const sections = { ...baseline, [name]: { command, tolerance, figures } };
    const sorted = Object.fromEntries(
      Object.entries(sections).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
    writeFileSync(FILE, `${JSON.stringify(sorted, null, 2)}\n`);
    return 0;
  }
  const dropped = Object.entries(before).filter(
    ([figure, value]) => !((figures[figure] ?? -Infinity) >= value - tolerance),
  );
  for (const [figure, value] of dropped) {
    console.error(`${name}: ${figure} was ${value}, now ${figures[figure] ?? 'missing'}`);
  }
  return dropped.length === 0 ? 0 : 1;
};
