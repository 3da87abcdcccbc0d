import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fromPlainFile } from '../../engine/document/from-plain';
import type { StoryText } from '../../engine/document/story-text';
import { segment } from '../../engine/text/segment';
import type { SegmentedStory } from '../../engine/text/segments';
import { spanOf, type Span } from '../../engine/text/span';
import { readBrat, type CorpusAttribution } from './read-brat';

export type { CorpusAttribution } from './read-brat';

/** One story of a corpus with what its first annotator marked; spans are of the story's text. */
export interface CorpusStory {
  readonly name: string;
  readonly story: SegmentedStory;
  readonly attributions: readonly CorpusAttribution[];
}

/** `NAME_1a2b.ann` holds what annotator `1a2b` marked in `NAME.txt`. */
const ANNOTATION_FILE = /^(?<name>.*)_[0-9a-f]{4}\.ann$/u;

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** UTF-16 offset of each code point of a text, and of its end. */
const offsetsOf = (text: string): readonly number[] => {
  const offsets: number[] = [];
  let offset = 0;
  for (const point of text) {
    offsets.push(offset);
    offset += point.length;
  }
  return [...offsets, offset];
};

/** The part of a file's span that the story shows, as a span of the story; `null` when it shows nothing of it. */
export const spanInStory = ({ runs }: StoryText, { start, end }: Span): Span | null => {
  const first = runs.find((run) => run.offset + run.length > start);
  const last = runs.findLast((run) => run.offset < end);
  if (first === undefined || last === undefined || last.offset < first.offset) return null;
  return spanOf(
    first.span.start + Math.max(0, start - first.offset),
    last.span.start + Math.min(last.length, end - last.offset),
  );
};

const readStory = (dir: string, name: string, annotations: string): CorpusStory => {
  const source = readFileSync(path.join(dir, 'text', `${name}.txt`), 'utf8');
  const text = fromPlainFile('text', source);
  const offsets = offsetsOf(source);
  const offsetOf = (codePoint: number): number => offsets[codePoint] ?? source.length;
  const placed = (spans: readonly Span[]): readonly Span[] =>
    spans.flatMap(({ start, end }) => {
      const span = spanInStory(text, { start: offsetOf(start), end: offsetOf(end) });
      return span === null ? [] : [span];
    });
  const attributions = readBrat(readFileSync(path.join(dir, 'attributions', annotations), 'utf8'));
  return {
    name,
    story: segment(text),
    attributions: attributions.map(({ source: from, cue, content }) => ({
      source: placed(from),
      cue: placed(cue),
      content: placed(content),
    })),
  };
};

/** The stories of one part of a corpus (`…/train`), sorted by name, each as its first annotator marked it. */
export const readCorpus = (dir: string): readonly CorpusStory[] => {
  const firstByName = new Map<string, string>();
  for (const file of readdirSync(path.join(dir, 'attributions')).toSorted(byCodeUnits)) {
    const name = ANNOTATION_FILE.exec(file)?.groups?.['name'];
    if (name !== undefined && !firstByName.has(name)) firstByName.set(name, file);
  }
  return [...firstByName]
    .toSorted(([a], [b]) => byCodeUnits(a, b))
    .map(([name, file]) => readStory(dir, name, file));
};
