import { createOpenRecord, getReceipt, searchOpenRecords } from './content';
import { answers, makes, type Operation } from './operation';
import { getReport } from './report';

/** What each route of the content API takes and answers, by method and path. */
export const CONTENT_OPERATIONS: Readonly<Record<string, Operation>> = {
  'GET /reports/:uid/:documentId': answers('What the engine says of a draft', getReport),
  'GET /receipts/:uid/:documentId': answers(
    'What the live version of a story rests on',
    getReceipt,
  ),
  'GET /sources': answers(
    'Records of named sources by title, outlet, person or address',
    searchOpenRecords,
  ),
  'POST /sources': makes('Makes a record that a person has still to confirm', createOpenRecord),
};
