/**
 * Extracts the attributions of our own invented stories, which no model was trained on, scores them as the corpus's scorer
 * does, and compares the figures with the baseline's. Usage: npm run bench:own -- [--misses] [--update]
 */
import path from 'node:path';
import { parseArgs } from 'node:util';
import { corpusForm } from '../../plugins/attribution/engine/index';
import { hull, overlaps, textOf, type Span } from '../../plugins/attribution/engine/text/span';
import {
  readMarkedStories,
  type MarkedStory,
} from '../../plugins/attribution/training/corpus/read-marked-story';
import {
  formatScores,
  ROLES,
  score,
  type ScoredStory,
  type Scores,
} from '../../plugins/attribution/training/scoring/score';
import { trainedModels } from '../support/models';
import { compareWithBaseline, type Figures } from './baseline';

const STORIES = path.join(import.meta.dirname, '../fixtures/attributed-stories');
const COMMAND = 'npm run bench:own -- --update';

interface Extracted extends ScoredStory {
  readonly news: string;
}

const { extract } = trainedModels();

const spansOf = (span: Span | null): readonly Span[] => (span === null ? [] : [span]);

const extracted = ({ story, news, attributions }: MarkedStory): Extracted => ({
  news,
  text: story.text,
  marked: attributions,
  found: corpusForm(story.text, extract(story, [])).map(({ source, cue, content }) => ({
    source: spansOf(source),
    cue: spansOf(cue),
    content,
  })),
});

/** Cues that only one side has, each with the words around it. */
const missesOf = ({ news, text, marked, found }: Extracted): readonly string[] => {
  const cuesOf = (of: ScoredStory['marked']) => of.flatMap(({ cue }) => cue);
  const only = (ours: readonly Span[], theirs: readonly Span[], label: string) =>
    ours
      .filter((span) => !theirs.some((other) => overlaps(span, other)))
      .map((span) => {
        const around = hull([{ start: Math.max(0, span.start - 40), end: span.end + 40 }]);
        const words = textOf(text, around).replaceAll('\n', ' / ');
        return `${news.padEnd(24)} ${label} “${textOf(text, span)}”  … ${words} …`;
      });
  const [gold, ours] = [cuesOf(marked), cuesOf(found)];
  return [...only(gold, ours, 'missed'), ...only(ours, gold, 'false ')];
};

const figuresOf = (scores: Scores): Figures => ({
  ...Object.fromEntries(
    (['token', 'exact', 'overlap'] as const).flatMap((metric) =>
      ROLES.map((role) => [`${metric} ${role} F1`, Number(scores[metric][role].f1.toFixed(1))]),
    ),
  ),
  'reporting cues F1': Number(scores.reporting.f1.toFixed(1)),
});

/** One story of a kind says little: its two most telling figures do. */
const figuresByNews = (stories: readonly Extracted[]): Figures => {
  const kinds = [...new Set(stories.map(({ news }) => news))].toSorted();
  return Object.fromEntries(
    kinds.flatMap((news) => {
      const scores = score(stories.filter((story) => story.news === news));
      return [
        [`${news}: overlap cue F1`, Number(scores.overlap.cue.f1.toFixed(1))],
        [`${news}: token content F1`, Number(scores.token.content.f1.toFixed(1))],
      ];
    }),
  );
};

const { values } = parseArgs({
  options: {
    misses: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
  },
});
const stories = readMarkedStories(STORIES).map(extracted);
const scores = score(stories);
const marked = stories.reduce((sum, story) => sum + story.marked.length, 0);
console.log(`${stories.length} stories, ${marked} attributions\n${formatScores(scores)}`);
if (values.misses) console.log(stories.flatMap(missesOf).join('\n'));

const [overall, byNews] = [figuresOf(scores), figuresByNews(stories)];
const codes = [
  compareWithBaseline(
    'own-stories',
    { command: COMMAND, tolerance: 0.5, figures: overall },
    values.update,
  ),
  compareWithBaseline(
    'own-stories by news',
    { command: COMMAND, tolerance: 10, figures: byNews },
    values.update,
  ),
];
process.exitCode = Math.max(...codes);
