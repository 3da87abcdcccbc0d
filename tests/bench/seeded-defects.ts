/**
 * Cuts attributions out of the corpus's dev part with `mutate_polnear.py`, checks the stories as the command line does, and
 * counts how many of the cuts are flagged, and what falls on the sentences that the publishers' editors let stand: in all,
 * and for each rule. Usage: npm run bench:seeded -- [--update] [--alarms] [--missed] [--curve]
 */
import { parseArgs } from 'node:util';
import {
  analyse,
  defaultPolicy,
  fromPlainFile,
  placesOf,
  type Extraction,
  type Severity,
  type Span,
} from '../../plugins/attribution/engine';
import { overlaps } from '../../plugins/attribution/engine/text/span';
import { trainedModels } from '../support/models';
import { compareWithBaseline } from './baseline';
import { seededStories } from './seeded-stories';

/** Asked for: percent of the cuts flagged, and how many words there are at least for each alarm on a clean sentence. */
const LEAST_FLAGGED = 75;
const LEAST_WORDS = { error: 3_000, warning: 300 } as const;

const { values } = parseArgs({
  options: {
    update: { type: 'boolean', default: false },
    alarms: { type: 'boolean', default: false },
    missed: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
  },
});

interface Measured {
  readonly perRule: ReadonlyMap<string, { readonly defects: number; readonly clean: number }>;
  readonly alarms: Readonly<Record<Severity, number>>;
  readonly words: number;
  readonly defects: number;
  readonly flagged: number;
  readonly warned: number;
}

const stories = seededStories();

const measure = (extraction: Extraction, tell: (line: string) => void): Measured => {
  const perRule = new Map<string, { defects: number; clean: number }>();
  const alarms = { error: 0, warning: 0, info: 0 };
  let [words, defects, flagged, warned] = [0, 0, 0, 0];
  for (const { text, ...seeded } of stories) {
    words += seeded.words;
    const story = fromPlainFile('text', text);
    const input = { story, policy: defaultPolicy, outlets: [], links: null, waivers: [] };
    const findings = analyse(input, extraction).findings.flatMap((finding) => {
      const places = placesOf(story, finding.span);
      if (places === null) return [];
      return { ...finding, place: { start: places.start.offset, end: places.end.offset } };
    });
    const on = (span: Span) => findings.filter(({ place }) => overlaps(place, span));
    const note = (rule: string, list: 'defects' | 'clean'): void => {
      const known = perRule.get(rule) ?? { defects: 0, clean: 0 };
      perRule.set(rule, { ...known, [list]: known[list] + 1 });
    };
    for (const span of seeded.defects) {
      defects += 1;
      const found = on(span);
      for (const rule of new Set(found.map((each) => each.rule))) note(rule, 'defects');
      if (found.some(({ severity }) => severity !== 'info')) warned += 1;
      if (found.length > 0) flagged += 1;
      else if (values.missed) tell(`missed: ${text.slice(span.start, span.end)}`);
    }
    for (const span of seeded.clean) {
      for (const { rule, severity, quote } of on(span)) {
        alarms[severity] += 1;
        note(rule, 'clean');
        if (!values.alarms || severity === 'info') continue;
        tell(`${severity} ${rule} [${quote}] ${text.slice(span.start, span.end)}`);
      }
    }
  }
  return { perRule, alarms, words, defects, flagged, warned };
};

const shareOf = (part: number, whole: number): string => ((100 * part) / whole).toFixed(1);

/** The needs-source score counts for more or less: every threshold on it moves at once. */
const weighed = ({ needsSource, ...rest }: Extraction, weight: number): Extraction => ({
  ...rest,
  needsSource:
    needsSource === null ? null : (statement) => Math.min(1, weight * needsSource(statement)),
});

const WEIGHTS = [0, 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3];

const extraction = trainedModels();
if (values.curve) {
  for (const weight of WEIGHTS) {
    const { alarms, words, defects, flagged, warned } = measure(
      weighed(extraction, weight),
      () => {},
    );
    const every = (severity: Severity): string =>
      Math.round(words / Math.max(1, alarms[severity])).toLocaleString('en');
    console.log(
      `score × ${weight.toFixed(2)}: ${shareOf(flagged, defects)} % of the cuts flagged, ${shareOf(warned, defects)} % with more than a suggestion; ` +
        `on clean sentences a suggestion in ${every('info')} words, a warning in ${every('warning')}, a blocker in ${every('error')}`,
    );
  }
}
const { perRule, alarms, words, defects, flagged, warned } = measure(extraction, console.log);

for (const [rule, { defects: right, clean }] of [...perRule].toSorted(([a], [b]) =>
  a < b ? -1 : 1,
)) {
  console.log(
    `${rule.padEnd(28)} on cuts ${String(right).padStart(4)}, on clean sentences ${clean}`,
  );
}
const percent = (100 * flagged) / defects;
const wordsPer = (severity: 'error' | 'warning'): number => words / Math.max(1, alarms[severity]);
console.log(
  `${words} words: ${flagged} of ${defects} cuts flagged (${percent.toFixed(1)} %, at least ${LEAST_FLAGGED} are asked for), ${shareOf(warned, defects)} % with more than a suggestion; ` +
    `on clean sentences a warning in ${Math.round(wordsPer('warning'))} words, a blocker in ${Math.round(wordsPer('error'))} ` +
    `(at least ${LEAST_WORDS.warning} and ${LEAST_WORDS.error} are asked for)`,
);
const code = compareWithBaseline(
  'seeded-defects',
  {
    command: 'npm run bench:seeded -- --update',
    tolerance: 1,
    figures: { 'cuts flagged, percent': Number(percent.toFixed(1)) },
  },
  values.update,
);
const falls =
  percent < LEAST_FLAGGED ||
  wordsPer('warning') < LEAST_WORDS.warning ||
  wordsPer('error') < LEAST_WORDS.error;
process.exitCode = falls ? 1 : code;
