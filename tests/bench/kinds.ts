/**
 * Tells the kind of each cue and who each source is in our own invented stories, the marked spans given, and compares the
 * figures with the baseline's. Usage: npm run bench:kinds -- [--misses] [--update]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { completeAttributions, type Attribution } from '../../plugins/attribution/engine/index';
import { hull, textOf } from '../../plugins/attribution/engine/text/span';
import {
  MARKED_KINDS,
  readMarkedStories,
  type MarkedAttribution,
  type MarkedStory,
} from '../../plugins/attribution/training/corpus/read-marked-story';
import { compareWithBaseline, type Figures } from './baseline';

const STORIES = path.join(import.meta.dirname, '../fixtures/attributed-stories');
const COMMAND = 'npm run bench:kinds -- --update';

interface Told {
  readonly news: string;
  readonly text: string;
  readonly marked: MarkedAttribution;
  readonly told: Attribution;
}

/** Each marked attribution with what is told of it by its spans alone. */
const toldOf = ({ news, story, attributions }: MarkedStory): readonly Told[] => {
  const found = attributions.map(({ source, cue, content }) => ({
    source: source.length === 0 ? null : hull(source),
    cue: hull(cue),
    content,
    confidence: 1,
  }));
  const completed = completeAttributions(story, found, []);
  return attributions.flatMap((marked) => {
    const cue = hull(marked.cue);
    const told = completed.find(
      (each) => each.cue?.start === cue.start && each.cue.end === cue.end,
    );
    return told === undefined ? [] : [{ news, text: story.text, marked, told }];
  });
};

const percent = (part: number, whole: number): number =>
  Number(((100 * part) / Math.max(1, whole)).toFixed(1));

const kindFigures = (all: readonly Told[]): Figures => {
  const right = all.filter(({ marked, told }) => marked.kind === told.cueKind).length;
  const byKind = MARKED_KINDS.flatMap((kind): [string, number][] => {
    const [marked, told] = [
      all.filter((each) => each.marked.kind === kind),
      all.filter((each) => each.told.cueKind === kind),
    ];
    const both = marked.filter((each) => told.includes(each)).length;
    return [
      [`${kind} precision`, percent(both, told.length)],
      [`${kind} recall`, percent(both, marked.length)],
      [`${kind} F1`, percent(2 * both, marked.length + told.length)],
    ];
  });
  return { accuracy: percent(right, all.length), ...Object.fromEntries(byKind) };
};

const ARTICLE = /^(?:the|an?|its|his|her|their) /u;
/** Where a description goes on behind its noun: *a report | by officers*. */
const BEHIND_NOUN =
  /,| (?:of|by|from|in|at|on|for|with|who|that|which|about|near|close|familiar)\b/u;

const plain = (name: string): string =>
  name.toLowerCase().replaceAll('’', "'").replace(ARTICLE, '');

const nounOf = (name: string): string => {
  const end = name.search(BEHIND_NOUN);
  return (end === -1 ? name : name.slice(0, end)).split(' ').at(-1)?.replace(/s$/u, '') ?? '';
};

/** Whether two names are one: the shorter opens or closes the longer, or two descriptions have the same noun. */
const isNamed = ({ name, kind }: { name: string; kind: string }, told: string): boolean => {
  const [a, b] = [plain(name), plain(told)];
  if (a.startsWith(b) || b.startsWith(a) || a.endsWith(` ${b}`) || b.endsWith(` ${a}`)) return true;
  return kind !== 'person' && kind !== 'organisation' && nounOf(a) === nounOf(b);
};

const isSource = ({ marked: { resolved: marked }, told: { resolved } }: Told): boolean => {
  if (typeof marked === 'string') {
    return resolved.outcome === 'unresolved' && resolved.reason === marked;
  }
  return resolved.outcome === 'resolved' && isNamed(marked, resolved.name);
};

const isSourceKind = ({ marked: { resolved: marked }, told: { basis } }: Told): boolean =>
  typeof marked === 'string' || marked.kind === basis.sourceKind;

const sourceFigures = (all: readonly Told[]): Figures => {
  const someone = all.filter(({ marked }) => typeof marked.resolved !== 'string');
  return {
    'source accuracy': percent(all.filter(isSource).length, all.length),
    'kind accuracy': percent(someone.filter(isSourceKind).length, someone.length),
  };
};

const lineOf = ({ news, text, marked, told }: Told): string => {
  const { resolved } = marked;
  const name = typeof resolved === 'string' ? resolved : `${resolved.name} (${resolved.kind})`;
  const own =
    told.resolved.outcome === 'resolved'
      ? `${told.resolved.name} (${told.basis.sourceKind})`
      : `${told.resolved.reason} [${told.resolved.candidates.join(', ')}] (${told.basis.sourceKind})`;
  const words = marked.source.map((span) => textOf(text, span)).join(' … ');
  return `${news.padEnd(22)} ${marked.kind} → ${told.cueKind} “${textOf(text, hull(marked.cue))}”  ${words}: ${name} → ${own}`;
};

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
});
const all = readMarkedStories(STORIES).flatMap(toldOf);
if (values.misses) {
  const wrong = all.filter(
    (each) => each.marked.kind !== each.told.cueKind || !isSource(each) || !isSourceKind(each),
  );
  console.log(wrong.map(lineOf).join('\n'));
}
console.log(`${all.length} attributions with their spans given`);
process.exitCode = Math.max(
  compareWithBaseline(
    'kinds',
    { command: COMMAND, tolerance: 0.5, figures: kindFigures(all) },
    values.update,
  ),
  compareWithBaseline(
    'sources',
    { command: COMMAND, tolerance: 0.5, figures: sourceFigures(all) },
    values.update,
  ),
);
