/**
 * How the whole analysis grows with a story: many paragraphs up to 50,000 words, and one paragraph up to 1 MB, each doubled
 * twice. Linear is asked for: twice the story takes at most a little more than twice the time. Usage: npm run bench:size
 */
import { analyse, defaultPolicy, storyFromFields } from '../../plugins/attribution/engine';
import { freshModels } from '../support/models';
import { blocksOf, longStory } from './long-story';

/** How many times as long twice the story may take; the rest is noise and memory. */
const MOST_GROWTH = 2.5;
const WORDS = 50_000;
const MEGABYTE = 1_048_576;

const FIELDS = [{ field: 'body', format: 'blocks', role: 'body' }] as const;

/** Milliseconds with models that have read nothing yet. */
const timeOf = (paragraphs: readonly string[]): number => {
  const extraction = freshModels();
  const started = performance.now();
  const story = storyFromFields(FIELDS, { body: blocksOf(paragraphs) });
  analyse({ story, policy: defaultPolicy, outlets: [], links: [], waivers: [] }, extraction);
  return performance.now() - started;
};

const grows = (name: string, sizes: readonly (readonly string[])[], unit: string): boolean => {
  let before: number | null = null;
  let isLinear = true;
  for (const paragraphs of sizes) {
    const size =
      unit === 'words' ? paragraphs.join(' ').split(/\s+/u).length : (paragraphs[0] ?? '').length;
    const time = timeOf(paragraphs);
    const growth =
      before === null ? '' : `, ${(time / before).toFixed(2)} times as long as half of it`;
    console.log(
      `${name}: ${size.toLocaleString('en')} ${unit} in ${Math.round(time).toLocaleString('en')} ms${growth}`,
    );
    if (before !== null && time / before > MOST_GROWTH) isLinear = false;
    before = time;
  }
  return isLinear;
};

const text = longStory(250_000).join(' ');
const results = [
  grows(
    'paragraphs',
    [4, 2, 1].map((part) => longStory(WORDS / part)),
    'words',
  ),
  grows(
    'one paragraph',
    [4, 2, 1].map((part) => [text.slice(0, MEGABYTE / part)]),
    'units',
  ),
  grows(
    'one word',
    [4, 2, 1].map((part) => ['a'.repeat(MEGABYTE / part)]),
    'units',
  ),
  grows(
    'one mark',
    [4, 2, 1].map((part) => [','.repeat(MEGABYTE / 8 / part)]),
    'units',
  ),
];
if (results.includes(false)) process.exitCode = 1;
