import type { Core } from '@strapi/strapi';
import { actingActor } from '../acting-for';
import { invalidRecord, notAllowed, type Complaint } from '../errors';
import { PERMISSIONS, type Permission } from '../permissions';
import { RECORD_UIDS } from '../plugin-id';
import { getService } from '../services';
import { actorOf } from '../services/actor';
import { mayOf } from '../services/may';
import { statusChangeSchema } from '../services/retractions';
import { checkSource } from '../services/source-rules';
import { inTransaction } from '../strapi-parts';
import {
  dataOf,
  documentIdOf,
  isRecord,
  type DocumentCall,
  type DocumentMiddleware,
} from './document-middleware';

type Values = Readonly<Record<string, unknown>>;

const NEEDED: Readonly<Record<string, readonly Permission[]>> = {
  create: [PERMISSIONS.manageRecords, PERMISSIONS.writeLinks],
  update: [PERMISSIONS.manageRecords],
  clone: [PERMISSIONS.manageRecords],
  delete: [PERMISSIONS.manageRecords],
};

const check = (strapi: Core.Strapi, uid: string, documentId: string | null, values: Values) =>
  uid === RECORD_UIDS.outlet
    ? getService(strapi, 'outlets').check(documentId, values)
    : Promise.resolve(checkSource(values));

/** The record as it would be stored: what comes in over what is there, over what Strapi fills in. */
const valuesAfter = async (strapi: Core.Strapi, call: DocumentCall): Promise<Values> => {
  const documentId = documentIdOf(call);
  const stored =
    documentId === null
      ? getService(strapi, 'recordValues').defaultsOf(call.uid)
      : await getService(strapi, 'recordValues').storedOf(call.uid, documentId);
  const given = Object.entries(dataOf(call)).filter(([, value]) => value !== undefined);
  return { ...stored, ...Object.fromEntries(given) };
};

const refuseIf = (complaints: readonly Complaint[]): void => {
  if (complaints.length > 0) throw invalidRecord(complaints);
};

const KINDS: Readonly<Record<string, string>> = {
  create: 'record-made',
  clone: 'record-made',
  update: 'record-changed',
  delete: 'record-deleted',
};

/** The trail says which fields changed, not to what: a record may protect somebody. */
const appendTo = async (strapi: Core.Strapi, call: DocumentCall, result: unknown) => {
  const made = isRecord(result) ? result.documentId : null;
  const documentId = documentIdOf(call) ?? made;
  const kind = KINDS[call.action];
  if (kind === undefined || typeof documentId !== 'string') return;
  await getService(strapi, 'trail').append({
    kind,
    actor: actingActor() ?? actorOf(strapi.requestContext.get()?.state),
    subject: { uid: call.uid, documentId, locale: null },
    detail: { fields: Object.keys(dataOf(call)).toSorted() },
  });
};

/** A source that says of itself that it no longer holds, or holds again. */
const statusChangeOf = async (strapi: Core.Strapi, call: DocumentCall, after: Values) => {
  const sourceId = documentIdOf(call);
  if (call.uid !== RECORD_UIDS.source || call.action !== 'update' || sourceId === null) return null;
  const stored = await getService(strapi, 'recordValues').storedOf(call.uid, sourceId);
  const from = stored.recordStatus ?? 'active';
  const to = after.recordStatus ?? 'active';
  const { title, statusReason: reason } = after;
  return from === to
    ? null
    : statusChangeSchema.parse({ sourceId, title, from, to, reason: reason ?? '' });
};

/** Stories that rest on a record follow when it changes; a new status is a job, with people to be told. */
const carryThrough = async (
  strapi: Core.Strapi,
  call: DocumentCall,
  change: Awaited<ReturnType<typeof statusChangeOf>>,
): Promise<void> => {
  const sourceId = documentIdOf(call);
  if (call.uid !== RECORD_UIDS.source || call.action !== 'update' || sourceId === null) return;
  const retractions = getService(strapi, 'retractions');
  if (change === null) await retractions.follow(sourceId);
  else await retractions.begin(change, actorOf(strapi.requestContext.get()?.state));
};

const write = async (strapi: Core.Strapi, call: DocumentCall, next: () => Promise<unknown>) => {
  const after = call.action === 'delete' ? {} : await valuesAfter(strapi, call);
  if (call.action !== 'delete') {
    const own = call.action === 'update' ? documentIdOf(call) : null;
    const { complaints, derived } = await check(strapi, call.uid, own, after);
    refuseIf(complaints);
    call.params = { ...call.params, data: { ...dataOf(call), ...derived } };
  }
  const change = await statusChangeOf(strapi, call, after);
  const result = await next();
  const documentId = documentIdOf(call);
  if (call.uid === RECORD_UIDS.outlet && call.action === 'update' && documentId !== null) {
    refuseIf(await getService(strapi, 'outlets').mergerComplaints(documentId));
  }
  await appendTo(strapi, call, result);
  await carryThrough(strapi, call, change);
  return result;
};

/** Keeps outlets and sources sound: who may change them, what they may hold, and that the trail knows. */
export const recordRules =
  (strapi: Core.Strapi): DocumentMiddleware =>
  async (call, next) => {
    if (call.uid !== RECORD_UIDS.outlet && call.uid !== RECORD_UIDS.source) return next();
    const needed = NEEDED[call.action];
    if (needed === undefined) return next();
    const may = mayOf(strapi.requestContext.get()?.state);
    if (!needed.some(may)) throw notAllowed('change outlet and source records');
    return inTransaction(strapi, () => write(strapi, call, next));
  };
