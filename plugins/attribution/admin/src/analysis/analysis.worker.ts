import './worker-document';
import { analyse, lostLinks, RULES, segment, storyFromFields } from '../../../engine';
import type { Report, StoryText } from '../../../engine';
import { fetchedExtraction } from './fetched-extraction';
import type { AnalysisReply, AnalysisRequest, Checked } from './analysis-message';

const titles = Object.fromEntries(RULES.map(({ id, meta }) => [id, meta.title]));

const successorsOf = (story: StoryText, { links }: Report): Checked['successors'] =>
  links.every(({ state }) => state === 'ok')
    ? {}
    : Object.fromEntries(
        lostLinks(segment(story), links)
          .filter(({ isLike }) => isLike)
          .map(({ link, span }) => [link.documentId, span]),
      );

const check = async ({ values, context }: AnalysisRequest): Promise<Omit<Checked, 'values'>> => {
  const extraction = await fetchedExtraction();
  const { fields, policy, outlets, links, waivers } = context;
  const story = storyFromFields(fields, values);
  const report = analyse({ story, policy, outlets, links, waivers }, extraction);
  return { story, titles, report, successors: successorsOf(story, report) };
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
