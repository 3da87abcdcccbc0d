/**
 * Checks our own careful wire copy on twelve beats, with nothing wrong in it, and counts what is held against it all the
 * same. Usage: npm run bench:clean -- [--update]
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyse, defaultPolicy, fromPlainFile } from '../../plugins/attribution/engine';
import { trainedModels } from '../support/models';
import { compareWithBaseline } from './baseline';

const FOLDER = path.join(import.meta.dirname, '../fixtures/clean-copy');
/** Asked for: at most one warning in so many words, and no blocker. */
const WORDS_PER_WARNING = 300;

const alarms = { error: 0, warning: 0, info: 0 };
let words = 0;
for (const name of readdirSync(FOLDER).filter((file) => file.endsWith('.txt'))) {
  const text = readFileSync(path.join(FOLDER, name), 'utf8');
  words += text.split(/\s+/u).filter((word) => word !== '').length;
  const story = fromPlainFile('text', text);
  const input = { story, policy: defaultPolicy, outlets: [], links: null, waivers: [] };
  for (const { rule, severity, quote } of analyse(input, trainedModels()).findings) {
    alarms[severity] += 1;
    if (severity !== 'info') console.log(`${name}: ${severity} ${rule} [${quote}]`);
  }
}
const perWarning = Math.round(words / Math.max(1, alarms.warning));
console.log(
  `${words} words: ${alarms.error} blockers, ${alarms.warning} warnings (one in ${perWarning} words), ${alarms.info} suggestions`,
);
const code = compareWithBaseline(
  'clean-copy',
  {
    command: 'npm run bench:clean -- --update',
    tolerance: 0,
    figures: { 'words per warning': perWarning },
  },
  process.argv.includes('--update'),
);
process.exitCode = alarms.error > 0 || perWarning < WORDS_PER_WARNING ? 1 : code;
