import { z } from 'zod';
import { readAddress } from './address';
import { createApproval, deleteApproval, listApprovals } from './approval';
import { getContext, getContextVersion, getNewContext } from './context';
import { getDecisions } from './decision';
import { listDesk, listDeskChoices, readStory, recountStories } from './desk';
import {
  createImport,
  exportImportRows,
  getImport,
  listImportRows,
  listImports,
  previewImport,
  startImport,
} from './import';
import { readInsights } from './insights';
import { cancelJob, getJob, resumeJob } from './job';
import {
  editRecords,
  findRecord,
  forgetFilter,
  listClaims,
  listDuplicates,
  listFilters,
  listOutlets,
  listRecords,
  mergeRecord,
  saveFilter,
  undoMerge,
} from './library';
import { changeStatus, getReach } from './reach';
import { createLinks, deleteLink, moveLink } from './link';
import {
  listPolicyVersions,
  policyContract,
  policyImpact,
  policyScope,
  replacedPolicyWith,
  unnamedPolicyWith,
} from './policy';
import { getReport, listReports } from './report';
import { answerRequest, createRequests, listRequests } from './request';
import { createSource, exportSources, searchSources } from './source';
import { checkTrail, exportTrail, listTrail } from './trail';
import { listUnchecked } from './unchecked';
import { answers, file, makes, removes, type Operation } from './operation';
import { judgeStories } from './verdict';
import { createWaiver, deleteWaiver } from './waiver';

/** What each route of the admin panel takes and answers, by method and path: a route that is not here is in no document, and a test says so. */
export const OPERATIONS: Readonly<Record<string, Operation>> = {
  'GET /openapi.json': answers('This document', { response: z.looseObject({}) }),

  'GET /contexts/:uid': answers('What a verdict on a story that is not saved yet rests on', {
    ...getNewContext,
    response: getContext.response,
  }),
  'GET /contexts/:uid/:documentId': answers(
    'What a verdict on a story rests on, beside its text',
    getContext,
  ),
  'GET /contexts/:uid/:documentId/version': answers(
    'Whether anything of it has changed',
    getContextVersion,
  ),

  'GET /reports': answers('What was last stored of drafts', listReports),
  'GET /reports/:uid/:documentId': answers('What the engine says of a draft', getReport),
  'POST /verdicts': answers('What the gate would say of drafts now', judgeStories),
  'GET /unchecked': answers('Live stories whose text no receipt vouches for', listUnchecked),

  'POST /links': makes('Ties words of a story to a source record', createLinks),
  'PUT /links/:documentId': answers('Places a link on other words of its story', moveLink),
  'DELETE /links/:documentId': removes('Unties a link', deleteLink),

  'POST /waivers': makes('Lets one flag stand, with a reason', createWaiver),
  'DELETE /waivers/:documentId': removes('Opens the flag again', deleteWaiver),

  'GET /requests': answers('What reporters ask editors', listRequests),
  'POST /requests': makes('Asks an editor to let flags of a story stand', createRequests),
  'PUT /requests/:documentId/answer': answers('Grants or declines a request', answerRequest),

  'GET /desk': answers('Stories with their flags, as they were counted last', listDesk),
  'GET /desk/choices': answers('What the desk can be narrowed to', listDeskChoices),
  'POST /desk/recounts': answers('Counts the flags of stories anew', recountStories),
  'GET /desk/:uid/:documentId': answers('A draft with what the gate would say of it', readStory),
  'GET /rules/:ruleId/decisions': answers('What became of a rule’s last flags', getDecisions),

  'GET /approvals/:uid/:documentId': answers(
    'What was written down when the anonymity of a source was approved',
    listApprovals,
  ),
  'POST /approvals': makes('Agrees that a source stays without a name', createApproval),
  'DELETE /approvals/:documentId': removes('Takes an approval back', deleteApproval),

  'GET /addresses': answers('What the newsroom knows of a web address', readAddress),
  'GET /sources': answers('Source records by title, outlet, person or address', searchSources),
  'POST /sources': makes('Makes a source record', createSource),

  'GET /library/records': answers('One page of the source library', listRecords),
  'PUT /library/records': answers('The same change to many records, or to none', editRecords),
  'GET /library/records/:documentId': answers('All that a source record says', findRecord),
  'GET /library/records/:documentId/claims': answers('Claims that rest on a record', listClaims),
  'POST /library/records/:documentId/merge': answers('Merges a record into another', mergeRecord),
  'DELETE /library/records/:documentId/merge': answers('Undoes the merge of a record', undoMerge),
  'GET /library/duplicates': answers('Source records that may be one', listDuplicates),
  'GET /library/outlets': answers('Outlets by name', listOutlets),
  'POST /library/outlets/:documentId/merge': answers('Merges an outlet into another', mergeRecord),
  'DELETE /library/outlets/:documentId/merge': answers('Undoes the merge of an outlet', undoMerge),
  'GET /library/filters': answers('One’s own filters of the library', listFilters),
  'POST /library/filters': makes('Keeps a filter of the library', saveFilter),
  'DELETE /library/filters/:documentId': answers('Forgets a filter', forgetFilter),
  'GET /sources/export': file(
    'Source records as CSV, CSL-JSON, RIS or BibTeX',
    'application/octet-stream',
    exportSources,
  ),

  'GET /imports': answers('Files of source records, newest first', listImports),
  'POST /imports': makes('Takes the file that a form sends as `file`', createImport),
  'GET /imports/:documentId': answers('How far an import has come', getImport),
  'POST /imports/:documentId/preview': answers(
    'The first rows of a file as they would be stored',
    previewImport,
  ),
  'POST /imports/:documentId/start': answers('Begins to import a file', startImport),
  'POST /imports/:documentId/resume': answers('Goes on where an import stopped', getImport),
  'POST /imports/:documentId/cancel': answers('Stops an import; what is made stays', getImport),
  'GET /imports/:documentId/rows': answers('What became of each row, and why', listImportRows),
  'GET /imports/:documentId/report': file('The same as a file', 'text/csv', exportImportRows),

  'GET /trail': answers('What was done, by whom, newest first', listTrail),
  'GET /trail/check': answers('Walks the whole chain of the trail', checkTrail),
  'GET /trail/export': file('The trail, oldest first', 'application/x-ndjson', exportTrail),

  'GET /sources/:documentId/reach': answers('What rests on a record', getReach),
  'PUT /sources/:documentId/status': answers('Says whether a record still holds', changeStatus),
  'GET /jobs/:documentId': answers('How far long work has come', getJob),
  'POST /jobs/:documentId/cancel': answers('Stops it after the step under way', cancelJob),
  'POST /jobs/:documentId/resume': answers('Goes on where it stopped', resumeJob),

  'GET /insights': answers('What live stories rest on, in numbers', readInsights),

  'GET /policy': answers('The policy in force', policyContract),
  'PUT /policy': answers('Replaces the policy', {
    ...policyContract,
    body: replacedPolicyWith([]),
  }),
  'GET /policy/scope': answers('What a policy may speak of', policyScope),
  'GET /policy/versions': answers('Each policy that was saved, newest first', listPolicyVersions),
  'POST /policy/impact': answers('What a policy would change in open stories', {
    ...policyImpact,
    body: unnamedPolicyWith([]),
  }),
};
