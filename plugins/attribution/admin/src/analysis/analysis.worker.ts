import './worker-document';
import { analyse, RULES, storyFromFields } from '../../../engine';
import { fetchedExtraction } from './fetched-extraction';
import type { AnalysisReply, AnalysisRequest, Checked } from './analysis-message';

const titles = Object.fromEntries(RULES.map(({ id, meta }) => [id, meta.title]));

const check = async ({ values, context }: AnalysisRequest): Promise<Omit<Checked, 'values'>> => {
  const extraction = await fetchedExtraction();
  const { fields, policy, outlets, links, waivers } = context;
  const story = storyFromFields(fields, values);
  return { story, titles, report: analyse({ story, policy, outlets, links, waivers }, extraction) };
};

const answer = async (request: AnalysisRequest): Promise<AnalysisReply> => {
  try {
    return { id: request.id, outcome: 'checked', checked: await check(request) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: request.id, outcome: 'failed', reason };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  void answer(data).then((reply) => self.postMessage(reply));
});
