/**
 * How much memory the models add to a Node process that checks a long story while it is edited: `npm run bench:memory`.
 * Two processes do the same, one with the models and one with the patterns; the difference of their peaks counts.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  analyse,
  defaultPolicy,
  PATTERNS,
  storyFromFields,
} from '../../plugins/attribution/engine';
import { trainedModels } from '../support/models';
import { blocksOf, longStory } from './long-story';

const WORDS = 5_000;
const EDITS = 100;
const ROUNDS = 3;
const ALLOWED_MB = 120;

const READERS = { models: trainedModels, patterns: () => PATTERNS } as const;
type Reader = keyof typeof READERS;

const BODY = [{ field: 'body', format: 'blocks', role: 'body' }] as const;

/** Checks the story after each of many edits; answers the process's peak in megabytes. */
const peakWith = (reader: Reader): number => {
  const extraction = READERS[reader]();
  const paragraphs = [...longStory(WORDS)];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const at = (edit * 37) % paragraphs.length;
    paragraphs[at] = `${paragraphs[at]} Then the quay closed.`;
    const story = storyFromFields(BODY, { body: blocksOf(paragraphs) });
    analyse({ story, policy: defaultPolicy, outlets: [], links: [], waivers: [] }, extraction);
  }
  return process.resourceUsage().maxRSS / 1024;
};

const runAlone = (reader: Reader): number =>
  Number(
    execFileSync(process.execPath, ['--import', 'tsx', fileURLToPath(import.meta.url), reader], {
      encoding: 'utf8',
    }),
  );

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const measure = (): number => {
  const rounds = Array.from({ length: ROUNDS }, () => ({
    models: runAlone('models'),
    patterns: runAlone('patterns'),
  }));
  const withModels = median(rounds.map(({ models }) => models));
  const without = median(rounds.map(({ patterns }) => patterns));
  const added = withModels - without;
  console.log(
    `${EDITS} edits of a story of ${WORDS} words, peak: ${withModels.toFixed(0)} MB with the models, ` +
      `${without.toFixed(0)} MB without; ${added.toFixed(0)} MB added (${ALLOWED_MB} allowed)`,
  );
  return added <= ALLOWED_MB ? 0 : 1;
};

const [, , reader] = process.argv;
if (reader === 'models' || reader === 'patterns') console.log(peakWith(reader));
else process.exitCode = measure();
