import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  analyse,
  completeAttributions,
  fromPlainFile,
  offsetAt,
  PATTERNS,
  segment,
  type Attribution,
  type Extraction,
  type SegmentedStory,
  type Span,
  type Strength,
} from '../../plugins/attribution/engine';
import { overlaps } from '../../plugins/attribution/engine/text/span';
import { RULES } from '../../plugins/attribution/engine/rules/registry.generated';
import { makeInput } from '../support/make';
import { trainedModels } from '../support/models';
import { hasSharedDir, sharedDir } from '../support/shared-dir';

type CodePoints = readonly [number, number];

interface AnnotatedAttribution {
  readonly source: string | null;
  readonly strength: Strength;
  readonly medium_outlet: string | null;
  /** *Orr (004-09)*: a name, and the row that gives it. */
  readonly resolvedSource?: string;
  readonly cueSpan: CodePoints | null;
  readonly sourceSpan: CodePoints | null;
  readonly contentSpans: readonly CodePoints[];
}

interface Row {
  readonly id: string;
  readonly file: string;
  /** Code points of the file. */
  readonly start: number;
  readonly end: number;
  readonly flags: readonly string[];
  readonly attributions: readonly AnnotatedAttribution[];
}

const STORIES = path.join(sharedDir, 'stories');
const isHere = hasSharedDir();
const TEXT_RULES = new Set(RULES.filter(({ meta }) => meta.basis === 'text').map(({ id }) => id));

/** Rules by row: what is found, and what the annotator flags and is missed. Rows with neither are left out. */
interface Known {
  readonly found: Readonly<Record<string, readonly string[]>>;
  readonly missed: Readonly<Record<string, readonly string[]>>;
}

const KNOWN_FILE = path.join(import.meta.dirname, '../fixtures/founding-stories.json');
const known: Record<string, Known> = JSON.parse(readFileSync(KNOWN_FILE, 'utf8'));

const readRows = (): readonly Row[] =>
  readFileSync(path.join(STORIES, 'annotations.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));

/** Rules by row: those that have a finding in the row's sentence. */
const rulesByRow = (
  rows: readonly Row[],
  extraction: Extraction,
): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  for (const file of new Set(rows.map((row) => row.file))) {
    const source = readFileSync(path.join(STORIES, file), 'utf8');
    const story = fromPlainFile('body', source);
    const { findings } = analyse({ ...makeInput(''), story }, extraction);
    const unitsBefore = (codePoints: number) =>
      Array.from(source).slice(0, codePoints).join('').length;
    for (const { id, start, end } of rows.filter((row) => row.file === file)) {
      const [first, last] = [start, end - 1].map((at) =>
        offsetAt(story, { field: 'body', path: [], offset: unitsBefore(at) }),
      );
      const inRow = findings.filter(
        ({ span }) => span.start <= (last ?? -1) && span.end > (first ?? Infinity),
      );
      found.set(id, [...new Set(inRow.map(({ rule }) => rule))].toSorted());
    }
  }
  return found;
};

const withRules = (
  entries: readonly (readonly [string, readonly string[]])[],
): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(entries.filter(([, rules]) => rules.length > 0));

const storyOf = (file: string): SegmentedStory =>
  segment(fromPlainFile('body', readFileSync(path.join(STORIES, file), 'utf8')));

/** An annotated span in the offsets of the story. */
const spanIn = (story: SegmentedStory, file: string, [start, end]: CodePoints): Span => {
  const source = Array.from(readFileSync(path.join(STORIES, file), 'utf8'));
  const at = (codePoint: number): number => {
    const offset = source.slice(0, codePoint).join('').length;
    return offsetAt(story, { field: 'body', path: [], offset }) ?? 0;
  };
  return { start: at(start), end: at(end - 1) + 1 };
};

const sameSpan = (a: Span | null, b: Span | null): boolean =>
  a === null || b === null ? a === b : overlaps(a, b);

/** Whether the source is the annotated one: by its name, its outlet, or as the one nobody named. */
const isAnnotated = (row: AnnotatedAttribution, { resolved }: Attribution): boolean => {
  const name = (row.resolvedSource ?? row.source)?.split(/ \(|,/u)[0];
  if (name === undefined) return resolved.outcome === 'unresolved';
  if (resolved.outcome === 'unresolved')
    return row.source === null && resolved.candidates.some((each) => each.endsWith(name));
  return (
    [row.medium_outlet, name].includes(resolved.name) ||
    resolved.name.includes(name) ||
    name.includes(resolved.name)
  );
};

/** What is wrong with what was read for each annotated attribution: found, right source, right strength, right outlet. */
const misses = (row: Row, story: SegmentedStory, all: readonly Attribution[]): readonly string[] =>
  row.attributions.flatMap((each, index) => {
    const spanAt = (span: CodePoints | null): Span | null =>
      span === null ? null : spanIn(story, row.file, span);
    const [cue, source] = [spanAt(each.cueSpan), spanAt(each.sourceSpan)];
    const content = each.contentSpans.map((span) => spanIn(story, row.file, span));
    const read = all.find(
      (one) =>
        (cue === null || (sameSpan(one.cue, cue) && sameSpan(one.source, source))) &&
        one.content.some((span) => content.some((other) => overlaps(span, other))),
    );
    const id = `${row.id}/${index}`;
    if (read === undefined) return [`${id} not found`];
    const wrong = [
      ...(isAnnotated(each, read) ? [] : ['source']),
      ...(read.strength === each.strength ? [] : ['strength']),
      ...(each.medium_outlet === null || read.medium?.name === each.medium_outlet
        ? []
        : ['medium']),
    ];
    return wrong.map((part) => `${id} ${part}`);
  });

const ROWS = isHere ? readRows() : [];

const READERS: readonly (readonly [string, () => Extraction])[] = [
  ['models', trainedModels],
  ['patterns', () => PATTERNS],
];

describe.runIf(isHere).each(READERS)('the founding stories, read by %s,', (name, extractionOf) => {
  const extraction = isHere ? extractionOf() : PATTERNS;
  const found = rulesByRow(ROWS, extraction);

  it('are flagged as written down, row by row, and as the annotator did but for what is known', () => {
    const missed = ROWS.map(({ id, flags }) => {
      const own = found.get(id) ?? [];
      return [id, flags.filter((flag) => TEXT_RULES.has(flag) && !own.includes(flag))] as const;
    });
    const now = { found: withRules([...found]), missed: withRules(missed) };
    if (process.env.UPDATE_FIXTURES === '1') {
      known[name] = now;
      writeFileSync(KNOWN_FILE, `${JSON.stringify(known, null, 2)}\n`);
    }
    expect(now).toEqual(known[name]);
  });

  it('have each of their 21 attributions found, with its source and its strength', () => {
    expect(ROWS.flatMap((row) => row.attributions)).toHaveLength(21);
    const missed = ROWS.flatMap((row) => {
      const story = storyOf(row.file);
      return misses(row, story, extraction.extract(story, []));
    });
    expect(missed).toEqual([]);
  });
});

describe.runIf(isHere)('the founding stories', () => {
  it('have each source and strength told from the annotated spans alone', () => {
    const missed = [...new Set(ROWS.map((row) => row.file))].flatMap((file) => {
      const story = storyOf(file);
      const own = ROWS.filter((row) => row.file === file);
      const annotated = own
        .flatMap((row) => row.attributions)
        .flatMap(({ cueSpan, sourceSpan, contentSpans }) =>
          cueSpan === null
            ? []
            : [
                {
                  cue: spanIn(story, file, cueSpan),
                  source: sourceSpan === null ? null : spanIn(story, file, sourceSpan),
                  content: contentSpans.map((span) => spanIn(story, file, span)),
                  confidence: 1,
                },
              ],
        );
      const all = completeAttributions(story, annotated, []);
      return own.flatMap((row) => misses(row, story, all));
    });
    expect(missed).toEqual([]);
  });
});
