import './worker-document';
import { analyse, linkPlaces, RULES, storyFromFields } from '../../../engine';
import type { Report } from '../../../engine';
import { fetchedExtraction } from './fetched-extraction';
import type {
  AnalysisContext,
  AnalysisReply,
  AnalysisRequest,
  Checked,
  FormText,
} from './analysis-message';

const titles = Object.fromEntries(RULES.map(({ id, meta }) => [id, meta.title]));

let context: AnalysisContext | null = null;
let text: FormText | null = null;

const check = async (): Promise<Omit<Checked, keyof FormText>> => {
  if (context === null || text === null) throw new Error('Nothing is known of the story');
  // Taken before anything is waited for: the next request may bring others meanwhile.
  const { policy, outlets, links: known, waivers } = context;
  const { fields, values } = text;
  const extraction = await fetchedExtraction();
  const story = storyFromFields(fields, values);
  const input = { story, policy, outlets, links: known, waivers };
  const { attributions: _attributions, claims, links, ...report } = analyse(input, extraction);
  const spans = claims.map(({ span }) => span);
  return { story, titles, report, claims: spans, links: linkPlaces(story, links) };
};

/** Few enough for a page to take in within a few milliseconds. */
const PART = 200;

const send = (reply: AnalysisReply): void => self.postMessage(reply);

/** Sends all findings but the last part; answers that. */
const sendParts = (id: number, findings: Report['findings']): Report['findings'] => {
  let start = 0;
  for (; findings.length - start > PART; start += PART) {
    send({ id, outcome: 'part', findings: findings.slice(start, start + PART) });
  }
  return findings.slice(start);
};

const answer = async ({ id }: AnalysisRequest): Promise<AnalysisReply> => {
  try {
    const checked = await check();
    const findings = sendParts(id, checked.report.findings);
    return {
      id,
      outcome: 'checked',
      checked: { ...checked, report: { ...checked.report, findings } },
    };
  } catch (error) {
    return {
      id,
      outcome: 'failed',
      reason: error instanceof Error ? error.message : String(error),
    };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  if (data.context !== 'as-before') context = data.context;
  if (data.text !== 'as-before') text = data.text;
  void answer(data).then(send);
});
