/**
 * How long the panel's worker takes to check a story of 2,000 words after a keystroke, in Chromium, from the message to the
 * reply: `npm run bench:keystroke`. Exits 1 when one of twenty keystrokes takes longer than is asked for.
 */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import type {
  AnalysisContext,
  AnalysisReply,
  AnalysisRequest,
  FormText,
} from '../../plugins/attribution/admin/src/analysis/analysis-message';
import { defaultPolicy } from '../../plugins/attribution/engine';
import { findChromium } from '../../scripts/chromium.mjs';
import { blocksOf, longStory } from './long-story';

const WORDS = 2_000;
const WARM_UP = 100;
const KEYSTROKES = 300;
/** At the 95th percentile. */
const ALLOWED_MS = 30;

const PLUGIN = path.join(import.meta.dirname, '../../plugins/attribution');
/** Where the worker stands in the package: it asks for the weights from there. */
const WORKER = '/admin/src/analysis/analysis.worker.ts';

const bundleWorker = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(PLUGIN, WORKER)],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
};

/** Serves the worker, the weights and an empty page. */
const serve = (worker: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(({ url = '/' }, response) => {
      if (url.startsWith('/weights/')) {
        response.end(readFileSync(path.join(PLUGIN, 'weights', path.basename(url))));
      } else if (url === WORKER) {
        response.setHeader('Content-Type', 'text/javascript').end(worker);
      } else {
        response.setHeader('Content-Type', 'text/html').end('<!doctype html><title>Bench</title>');
      }
    });
    server.listen(0, '127.0.0.1', () => resolve(server));
  });

const addressOf = (server: Server): string => {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no address');
  return `http://127.0.0.1:${address.port}`;
};

const FIELDS: FormText['fields'] = [{ field: 'body', format: 'blocks', role: 'body' }];

/** A letter more in another paragraph each time, as if words were typed all over the story. */
const keystrokes = (paragraphs: readonly string[], count: number): readonly AnalysisRequest[] => {
  const texts = [...paragraphs];
  const context: AnalysisContext = {
    outlets: [{ name: 'Port Ansel Courier', aliases: ['The Courier'] }],
    policy: defaultPolicy,
    links: [],
    waivers: [],
  };
  return Array.from({ length: count }, (_, id) => {
    const at = (id * 37) % texts.length;
    const text = texts[at] ?? '';
    const typed = Math.floor(text.length / 2);
    texts[at] = `${text.slice(0, typed)}${'quayside '.charAt(id % 9)}${text.slice(typed)}`;
    return { id, text: { fields: FIELDS, values: { body: blocksOf(texts) } }, context };
  });
};

interface Timing {
  readonly reply: AnalysisReply;
  readonly milliseconds: number;
}

/** Runs in the page: posts one request after the other to the worker and takes the time of each. */
const timeAll = async ({
  worker: address,
  requests,
}: {
  readonly worker: string;
  readonly requests: readonly AnalysisRequest[];
}): Promise<readonly Timing[]> => {
  const worker = new Worker(address, { type: 'module' });
  const timings: Timing[] = [];
  for (const request of requests) {
    timings.push(
      await new Promise<Timing>((resolve, reject) => {
        const started = performance.now();
        const answered = new AbortController();
        const { signal } = answered;
        worker.addEventListener('error', ({ message }) => reject(new Error(message)), { signal });
        worker.addEventListener(
          'message',
          ({ data }: MessageEvent<AnalysisReply>) => {
            if (data.outcome === 'part') return;
            answered.abort();
            resolve({ reply: data, milliseconds: performance.now() - started });
          },
          { signal },
        );
        worker.postMessage(request);
      }),
    );
  }
  return timings;
};

const measure = async (requests: readonly AnalysisRequest[]): Promise<readonly Timing[]> => {
  const server = await serve(await bundleWorker());
  const browser = await chromium.launch({
    executablePath: await findChromium(),
    args: ['--no-sandbox'],
  });
  try {
    const page = await browser.newPage();
    await page.goto(addressOf(server));
    return await page.evaluate(timeAll, { worker: WORKER, requests });
  } finally {
    await browser.close();
    server.close();
  }
};

/** Throws where the models did not read: what patterns take says nothing. */
const assertReadByModels = ({ reply }: Timing): void => {
  if (reply.outcome === 'failed') throw new Error(reply.reason);
  if (reply.outcome === 'part') throw new Error('Only a part of the reply came');
  const { readBy } = reply.checked.report;
  if (readBy.by !== 'models') throw new Error(readBy.why ?? 'The patterns read');
};

const main = async (): Promise<number> => {
  const timings = await measure(keystrokes(longStory(WORDS), WARM_UP + KEYSTROKES));
  timings.forEach(assertReadByModels);
  const times = timings
    .slice(WARM_UP)
    .map(({ milliseconds }) => milliseconds)
    .toSorted((a, b) => a - b);
  const shareOf = (share: number): number => times[Math.floor(share * times.length)] ?? Infinity;
  const first = timings[0]?.milliseconds ?? 0;
  console.log(
    `${times.length} keystrokes in a story of ${WORDS} words: median ${shareOf(0.5).toFixed(1)} ms, ` +
      `95th percentile ${shareOf(0.95).toFixed(1)} ms (${ALLOWED_MS} allowed); the first check, with loading, ${first.toFixed(0)} ms`,
  );
  return shareOf(0.95) <= ALLOWED_MS ? 0 : 1;
};

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error);
    process.exit(2);
  },
);
