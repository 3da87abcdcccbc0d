import './worker-document';
import { analyse, RULES, storyFromFields } from '../../../engine';
import type { AnalysisReply, AnalysisRequest, Checked } from './analysis-message';

const titles = Object.fromEntries(RULES.map(({ id, meta }) => [id, meta.title]));

const check = ({ values, context }: AnalysisRequest): Omit<Checked, 'values'> => {
  const { fields, policy, outlets, links, waivers } = context;
  const story = storyFromFields(fields, values);
  return { story, titles, report: analyse({ story, policy, outlets, links, waivers }) };
};

const answer = (request: AnalysisRequest): AnalysisReply => {
  try {
    return { id: request.id, outcome: 'checked', checked: check(request) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { id: request.id, outcome: 'failed', reason };
  }
};

self.addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  self.postMessage(answer(data));
});
