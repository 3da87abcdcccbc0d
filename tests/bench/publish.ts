/**
 * What the gate costs: the same story published over and over, with the gate and with the plugin switched off, by
 * turns in one process. Run after `npm run build:plugin && npx tsc`: `npx tsx tests/bench/publish.ts [publishes]`.
 */
import { HARBOUR_SENTENCES } from './harbour-sentences';
import { paragraphs, STORY } from '../support/stories';
import { bootNewsroom, documentsIn, type Newsroom, type Variant } from '../support/strapi';

const PUBLISHES = Number(process.argv[2] ?? 200);
/** Both sides share whatever else the machine does at the time. */
const ROUNDS = 4;
const WORDS = 1_000;

/** A story of about a thousand words with nothing that blocks. */
const longBody = () => {
  const texts: string[] = [];
  for (let words = 0, number = 0; words < WORDS; number += 1) {
    const sentence = HARBOUR_SENTENCES[number % HARBOUR_SENTENCES.length] ?? '';
    words += sentence.split(' ').length;
    texts.push(sentence);
  }
  return paragraphs(...texts);
};

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;

const measure = async (variant: Variant, publishes: number): Promise<readonly number[]> => {
  const newsroom: Newsroom = await bootNewsroom(variant);
  const documents = documentsIn(newsroom, STORY);
  const { documentId } = await documents.create({
    data: { title: 'A quay for the fishermen', body: longBody() },
  });
  const times: number[] = [];
  for (let number = -10; number < publishes; number += 1) {
    const start = performance.now();
    await documents.publish({ documentId });
    if (number >= 0) times.push(performance.now() - start);
  }
  await newsroom.stop();
  return times;
};

const main = async (): Promise<void> => {
  const without: number[] = [];
  const withGate: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    without.push(...(await measure({ attribution: { enabled: false } }, PUBLISHES / ROUNDS)));
    withGate.push(...(await measure({}, PUBLISHES / ROUNDS)));
  }
  const milliseconds = (time: number): string => `${time.toFixed(1)} ms`;
  console.log(
    `${PUBLISHES} publishes of a story of ${WORDS} words, median: ${milliseconds(median(withGate))} with the gate, ` +
      `${milliseconds(median(without))} without; ratio ${(median(withGate) / median(without)).toFixed(2)}`,
  );
};

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
