import { notEditedByHand } from '../errors';
import { RECORD_UIDS } from '../plugin-id';
import type { DocumentMiddleware } from './document-middleware';

const NAMES: Readonly<Record<string, string>> = {
  [RECORD_UIDS.link]: 'A link',
  [RECORD_UIDS.waiver]: 'A waiver',
  [RECORD_UIDS.request]: 'A request',
  [RECORD_UIDS.approval]: 'An approval',
  [RECORD_UIDS.decision]: 'A decision',
  [RECORD_UIDS.report]: 'A stored report',
  [RECORD_UIDS.event]: 'The trail',
  [RECORD_UIDS.receipt]: 'A receipt',
  [RECORD_UIDS.liveSource]: 'What a live story rests on',
  [RECORD_UIDS.policyVersion]: 'A version of the policy',
  [RECORD_UIDS.job]: 'A job',
  [RECORD_UIDS.import]: 'An import',
  [RECORD_UIDS.importPart]: 'A part of an import',
  [RECORD_UIDS.importRow]: 'A row of an import',
};

const READS = ['findMany', 'findFirst', 'findOne', 'count'];

/** Links, waivers, requests, approvals, stored reports, trail, receipts and versions of the policy can be read in the content manager and changed by nobody there. */
export const keptByThePlugin: DocumentMiddleware = async (call, next) => {
  const name = NAMES[call.uid];
  if (name !== undefined && !READS.includes(call.action)) throw notEditedByHand(name);
  return next();
};
