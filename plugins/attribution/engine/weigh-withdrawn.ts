import { readStory, type AnalysisInput, type Report } from './analyse';
import type { Extraction } from './attribution/extraction';
import { siftFindings } from './findings/passes';
import { raiseFindings } from './findings/raise-findings';
import { retractedSource } from './rules/retracted-source/rule';
import { runRules } from './rules/run-rules';

/** Nobody looks for attributions. */
const UNREAD: Extraction = {
  extract: () => [],
  needsSource: null,
  readBy: { by: 'patterns', why: 'nobody asked who says what' },
};

/** What is said of claims on withdrawn records, and nothing else: in the words of a whole report, and much sooner. */
export const weighWithdrawn = (
  input: Omit<AnalysisInput, 'outlets' | 'ownRules'>,
): Pick<Report, 'findings' | 'waived' | 'links'> => {
  const context = readStory({ ...input, outlets: [] }, UNREAD);
  const hits = runRules([retractedSource], context, input.policy);
  const sifted = siftFindings(raiseFindings(hits, context), context, input.waivers);
  return { ...sifted, links: context.links };
};
