import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import {
  anchorLinks,
  decideGate,
  RULES,
  storyFromFields,
  textHashOf,
  weighWithdrawn,
} from '../../../engine';
import { packagedExtraction } from '../../../weights/from-disk';
import { configSchema } from '../config';
import { outsideTransaction } from '../outside-transaction';
import { ROLE_DEFAULTS } from '../permissions';
import { PLUGIN_ID, RECORD_UIDS, STATUS_EVENT } from '../plugin-id';
import {
  afterAnswer,
  afterCommit,
  componentOf,
  contentTypeOf,
  defaultLocaleOf,
  emitEvent,
  inTransaction,
  sendMail,
} from '../strapi-parts';
import { bulkTableOf, tableOf } from '../table';
import { analysisService } from './analysis';
import { approvalRowSchema, approvalsService } from './approvals';
import { clearancesService } from './clearances';
import { decisionRowSchema, decisionsService } from './decisions';
import { deskService } from './desk';
import { distinctIn, rowsAbout } from './desk-queries';
import { draftSourcesOn } from './draft-sources';
import { gateService } from './gate';
import { governedService } from './governed';
import type { Subject } from '../../../engine/trail/hash-chain';
import { insightRowsOf } from './insight-rows';
import { insightsService } from './insights';
import { alikeRecords } from './duplicate-queries';
import { libraryService } from './library';
import { newestHolding, recordIdsOf, recordsNaming, restingOn } from './library-queries';
import { listedRowSchema, wholeRowSchema } from './library-rows';
import { bulkRecordsService, wholeSourceSchema } from './bulk-records';
import { importRowSchema, outcomeRowSchema, partRowSchema } from './import-rows';
import { importJob, importStep } from './import-step';
import { importsService } from './imports';
import { linkRowSchema } from './link-row';
import { jobRowSchema } from './job-row';
import { jobRunner } from './job-runner';
import { jobsService } from './jobs';
import { linksService } from './links';
import { mergedOutlets, mergedRecords } from './merged-kinds';
import { mergesService, type MergesDependencies } from './merges';
import { liveReceiptsService, wholeReceiptSchema } from './live-receipts';
import { liveSourceRowSchema, liveSourcesService } from './live-sources';
import { missingReportsService } from './missing-reports';
import { openRecordsService, openRowSchema } from './open-records';
import { listedOutletSchema, outletListService } from './outlet-list';
import { outletsService } from './outlets';
import { ownRulesService } from './own-rules';
import { ownWorkService } from './own-work';
import { packagedAnalysis } from './packaged-analysis';
import { policyService } from './policy';
import { policyImpactService } from './policy-impact';
import { policyVersionRowSchema, policyVersionsService } from './policy-versions';
import {
  linkStampSchema,
  outletStampSchema,
  pulseService,
  requestStampSchema,
  waiverStampSchema,
} from './pulse';
import { readingService } from './reading';
import { receiptRowSchema, receiptsService } from './receipts';
import { recordEditsService } from './record-edits';
import { exportedRowSchema, recordExportService } from './record-export';
import { recordValuesService } from './record-values';
import { mergedOutletRowSchema, sourceRowSchema } from './records';
import { reachService } from './reach';
import { reachPageService } from './reach-page';
import { requestRowSchema } from './request-row';
import { requestsService } from './requests';
import { retractionsService } from './retractions';
import { roleDefaultsService, type Role } from './role-defaults';
import { savedFiltersService } from './saved-filters';
import { redirectRowSchema, sourcesService } from './sources';
import { statusNewsService } from './status-news';
import { storiesService, storyRowSchema } from './stories';
import { reportRowSchema } from './report-columns';
import { storedReportsService } from './stored-reports';
import { surroundingsService } from './surroundings';
import { storyAccessService } from './story-access';
import { storyScopeService } from './story-scope';
import {
  createDocument,
  fieldsOf,
  grantTo,
  heldBy,
  joinOutlets,
  lockImports,
  newDocumentId,
  lockStory,
  lockTrail,
  settingsOf,
  writersOf,
  storiesWithoutReport,
  typeNamesOf,
  updateDocument,
} from './newsroom-database';
import { eventRowSchema, trailService } from './trail';
import { keyOf } from './target';
import { uncheckedService } from './unchecked';
import { waiverRowSchema, waiversService } from './waivers';
import { waivingRoles } from './waiving-roles';

export interface Factory {
  readonly strapi: Core.Strapi;
}

const now = (): Date => new Date();

/** Jobs that another process left are looked for this often, in milliseconds. */
const JOBS_EVERY_MS = 5_000;

const configOf = (strapi: Core.Strapi) =>
  configSchema.parse(strapi.config.get(`plugin::${PLUGIN_ID}`));

const grantedKeyOf = ({ code, id }: Role): string => `granted:${code}:${id}`;

const together =
  (strapi: Core.Strapi) =>
  <Result>(work: () => Promise<Result>): Promise<Result> =>
    inTransaction(strapi, work);

/** Alone with what stands beside a story: links, waivers, requests, and the report in numbers. */
const alone =
  (strapi: Core.Strapi) =>
  <Result>(subject: Subject, work: () => Promise<Result>): Promise<Result> =>
    inTransaction(strapi, async () => {
      await lockStory(strapi, subject);
      return work();
    });

/** A change of what stands beside a story, which its stored report follows. */
const onStory =
  (strapi: Core.Strapi) =>
  <Result>(subject: Subject, work: () => Promise<Result>): Promise<Result> =>
    inTransaction(strapi, async ({ onCommit }) => {
      const result = await alone(strapi)(subject, work);
      onCommit(() => getService(strapi, 'storedReports').refresh([subject], afterAnswer(strapi)));
      return result;
    });

const mergesOf = (strapi: Core.Strapi): MergesDependencies => ({
  alone: (work) =>
    inTransaction(strapi, async () => {
      await lockTrail(strapi);
      return work();
    }),
  append: (entry) => getService(strapi, 'trail').append(entry),
  lastMerge: async ({ uid, documentId }) => {
    const merges = { uid, documentId, kind: 'record-merged', page: 1, pageSize: 1 };
    return (await getService(strapi, 'trail').page(merges)).data[0]?.detail ?? null;
  },
});

/** A story's draft; `null` where the story, or this locale of it, is gone. */
const draftIn =
  (strapi: Core.Strapi) =>
  async ({ uid, documentId, locale }: Subject) => {
    const type = getService(strapi, 'governed').typeOf(uid);
    if (type === null) return null;
    return getService(strapi, 'stories').draftOf(type, documentId, locale ?? undefined);
  };

/** Stories that rest on something that has changed: read anew once that is committed, or after the next start. */
const refreshLater =
  (strapi: Core.Strapi) =>
  async (subjects: readonly Subject[]): Promise<void> => {
    const distinct = [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()];
    const reports = getService(strapi, 'storedReports');
    await reports.outdate(distinct);
    await afterCommit(strapi, () => reports.refresh(distinct, afterAnswer(strapi)));
  };

/** Composition root: the one place that wires services to Strapi and to each other. */
export const services = {
  clearances: clearancesService,

  governed: ({ strapi }: Factory) =>
    governedService({
      config: configOf(strapi).governed,
      contentTypeOf: (uid) => contentTypeOf(strapi, uid),
      componentOf: (uid) => componentOf(strapi, uid),
    }),

  stories: ({ strapi }: Factory) =>
    storiesService({
      rowsOf: (uid) => tableOf(strapi, uid, storyRowSchema),
      defaultLocale: () => defaultLocaleOf(strapi),
    }),

  trail: ({ strapi }: Factory) =>
    trailService({
      events: bulkTableOf(strapi, RECORD_UIDS.event, eventRowSchema),
      inTransaction: (work) => inTransaction(strapi, ({ trx }) => work(trx)),
      lock: () => lockTrail(strapi),
      outside: outsideTransaction,
      now,
      report: (error) => strapi.log.error('An event is missing from the trail', { error }),
    }),

  policy: ({ strapi }: Factory) =>
    policyService({
      read: () => settingsOf(strapi).get('policy'),
      write: (terms) => settingsOf(strapi).set('policy', terms),
      append: (entry) => getService(strapi, 'trail').append(entry),
      noteVersion: (change) => getService(strapi, 'policyVersions').note(change),
      lastSaver: () => getService(strapi, 'policyVersions').lastSaver(),
      // Each change is an event of the trail anyway.
      alone: (work) =>
        inTransaction(strapi, async () => {
          await lockTrail(strapi);
          return work();
        }),
      initial: {
        preset: 'daily',
        severities: {},
        whenNotChecked: configOf(strapi).whenNotChecked,
      },
      types: () => getService(strapi, 'governed').all(),
      typeNames: () => typeNamesOf(strapi, getService(strapi, 'governed').all()),
      ownRules: () => getService(strapi, 'ownRules').all(),
      roles: () => waivingRoles(strapi),
    }),

  policyVersions: ({ strapi }: Factory) =>
    policyVersionsService({
      versions: tableOf(strapi, RECORD_UIDS.policyVersion, policyVersionRowSchema),
      now,
    }),

  policyImpact: ({ strapi }: Factory) =>
    policyImpactService({
      reports: tableOf(strapi, RECORD_UIDS.report, reportRowSchema),
      draftOf: draftIn(strapi),
      policy: () => getService(strapi, 'policy').current(),
      reportOn: (version, policy) => getService(strapi, 'analysis').reportOn(version, policy),
      now,
      rest: () => setImmediate(),
    }),

  outlets: ({ strapi }: Factory) =>
    outletsService({
      outlets: tableOf(strapi, RECORD_UIDS.outlet, mergedOutletRowSchema),
      createDocument: (data) => createDocument(strapi, RECORD_UIDS.outlet, data),
    }),

  sources: ({ strapi }: Factory) =>
    sourcesService({
      sources: tableOf(strapi, RECORD_UIDS.source, sourceRowSchema),
      redirects: tableOf(strapi, RECORD_UIDS.source, redirectRowSchema),
      newestHolding: (search, limit) => newestHolding(strapi, search, limit),
      outletNamed: (name) => getService(strapi, 'outlets').findOrMake(name),
      createDocument: (data) => createDocument(strapi, RECORD_UIDS.source, data),
    }),

  openRecords: ({ strapi }: Factory) =>
    openRecordsService({
      records: tableOf(strapi, RECORD_UIDS.source, openRowSchema),
      holding: (search) => getService(strapi, 'sources').holding(search),
      make: (source) => getService(strapi, 'sources').make(source),
    }),

  library: ({ strapi }: Factory) =>
    libraryService({
      listed: tableOf(strapi, RECORD_UIDS.source, listedRowSchema),
      whole: tableOf(strapi, RECORD_UIDS.source, wholeRowSchema),
      links: tableOf(strapi, RECORD_UIDS.link, linkRowSchema),
      idsOf: (asked) => recordIdsOf(strapi, asked),
      restingOn: (ids) => restingOn(strapi, ids),
      alike: (sign, offset, limit) => alikeRecords(strapi, sign, offset, limit),
    }),

  outletList: ({ strapi }: Factory) =>
    outletListService({
      outlets: tableOf(strapi, RECORD_UIDS.outlet, listedOutletSchema),
      recordsNaming: (ids) => recordsNaming(strapi, ids),
    }),

  mergeRecords: ({ strapi }: Factory) =>
    mergesService(
      mergedRecords(strapi, async (documentIds) => {
        const resting = await draftSourcesOn(strapi, documentIds);
        await refreshLater(strapi)(resting.map(({ subject }) => subject));
      }),
      mergesOf(strapi),
    ),

  mergeOutlets: ({ strapi }: Factory) => mergesService(mergedOutlets(strapi), mergesOf(strapi)),

  recordEdits: ({ strapi }: Factory) =>
    recordEditsService({
      update: (documentId, data) => updateDocument(strapi, RECORD_UIDS.source, documentId, data),
      isRecord: async (documentId) =>
        (await getService(strapi, 'sources').standing(documentId)) !== null,
      isOutlet: async (documentId) =>
        (await getService(strapi, 'outlets').matching({ documentId })).length > 0,
      together: together(strapi),
    }),

  savedFilters: ({ strapi }: Factory) =>
    savedFiltersService({
      read: (key) => settingsOf(strapi).get(key),
      write: (key, filters) => settingsOf(strapi).set(key, filters),
      together: together(strapi),
      newId: randomUUID,
    }),

  recordValues: ({ strapi }: Factory) =>
    recordValuesService({
      contentTypeOf: (uid) => contentTypeOf(strapi, uid),
      rowOf: (uid, documentId) =>
        tableOf(strapi, uid, z.looseObject({})).first({ where: { documentId } }),
    }),

  links: ({ strapi }: Factory) =>
    linksService({
      links: tableOf(strapi, RECORD_UIDS.link, linkRowSchema),
      sourceById: (documentId) => getService(strapi, 'sources').standing(documentId),
      append: (entry) => getService(strapi, 'trail').append(entry),
      onStory: onStory(strapi),
    }),

  /** Named, since waivers and requests settle each other. */
  waivers: ({ strapi }: Factory): ReturnType<typeof waiversService> =>
    waiversService({
      waivers: tableOf(strapi, RECORD_UIDS.waiver, waiverRowSchema),
      append: (entry) => getService(strapi, 'trail').append(entry),
      onStory: onStory(strapi),
      noteDismissed: (subject, flag, person) =>
        getService(strapi, 'decisions').noteDismissed(subject, flag, person),
      takeBackDecision: (subject, fingerprint) =>
        getService(strapi, 'decisions').takeBack(subject, fingerprint),
      grantRequests: (subject, fingerprint, note, actor) =>
        getService(strapi, 'requests').grantOpen(subject, fingerprint, note, actor),
    }),

  requests: ({ strapi }: Factory) =>
    requestsService({
      requests: tableOf(strapi, RECORD_UIDS.request, requestRowSchema),
      append: (entry) => getService(strapi, 'trail').append(entry),
      onStory: onStory(strapi),
      refuseWaived: (subject, finding, actor) =>
        getService(strapi, 'waivers').refuseCovered(subject, finding, true, actor),
      waive: (subject, waiver, actor) =>
        getService(strapi, 'waivers').grant(subject, waiver, actor),
      approve: async (draft, approval, actor) =>
        void (await getService(strapi, 'approvals').make(draft, approval, actor)),
      refuseOwn: (asker, actor) => getService(strapi, 'ownWork').refuseOwnRequest(asker, actor),
      now,
    }),

  /** Named, since approvals and reports rest on each other. */
  approvals: ({ strapi }: Factory): ReturnType<typeof approvalsService> =>
    approvalsService({
      approvals: tableOf(strapi, RECORD_UIDS.approval, approvalRowSchema),
      policy: () => getService(strapi, 'policy').current(),
      reportOn: (version, policy) => getService(strapi, 'analysis').reportOn(version, policy),
      linkedSources: async (subject) => {
        const links = await getService(strapi, 'links').of(subject);
        return new Set(links.map(({ source }) => source.documentId));
      },
      append: (entry) => getService(strapi, 'trail').append(entry),
      onStory: onStory(strapi),
      grantRequests: (subject, fingerprint, actor) =>
        getService(strapi, 'requests').grantOpen(subject, fingerprint, null, actor),
      now,
    }),

  decisions: ({ strapi }: Factory) =>
    decisionsService({
      decisions: tableOf(strapi, RECORD_UIDS.decision, decisionRowSchema),
      now,
    }),

  ownWork: ({ strapi }: Factory) =>
    ownWorkService({
      policy: () => getService(strapi, 'policy').current(),
      withCreator: (version) => getService(strapi, 'stories').withCreator(version),
    }),

  pulse: ({ strapi }: Factory) =>
    pulseService({
      links: tableOf(strapi, RECORD_UIDS.link, linkStampSchema),
      waivers: tableOf(strapi, RECORD_UIDS.waiver, waiverStampSchema),
      approvals: tableOf(strapi, RECORD_UIDS.approval, waiverStampSchema),
      requests: tableOf(strapi, RECORD_UIDS.request, requestStampSchema),
      outlets: tableOf(strapi, RECORD_UIDS.outlet, outletStampSchema),
      policyVersion: async () => (await getService(strapi, 'policy').current()).version,
    }),

  ownRules: ownRulesService,

  analysis: ({ strapi }: Factory) =>
    analysisService({
      storyFrom: storyFromFields,
      hashOf: textHashOf,
      analyse: packagedAnalysis(packagedExtraction, strapi.log),
      weighWithdrawn,
      anchor: anchorLinks,
      outletNames: () => getService(strapi, 'outlets').names(),
      linksOf: (subject) => getService(strapi, 'links').of(subject),
      waiversOf: async (subject) => [
        ...(await getService(strapi, 'waivers').of(subject)),
        ...(await getService(strapi, 'approvals').of(subject)),
      ],
      ownRules: () => getService(strapi, 'ownRules').all(),
    }),

  gate: ({ strapi }: Factory) =>
    gateService({
      policy: () => getService(strapi, 'policy').current(),
      reportOn: (version, policy) => getService(strapi, 'analysis').reportOn(version, policy),
      decide: decideGate,
      whenNotChecked: configOf(strapi).whenNotChecked,
      log: (message) => strapi.log.error(message),
    }),

  receipts: ({ strapi }: Factory) =>
    receiptsService({
      receipts: tableOf(strapi, RECORD_UIDS.receipt, receiptRowSchema),
      now,
    }),

  liveReceipts: ({ strapi }: Factory) =>
    liveReceiptsService({
      typeOf: (uid) => getService(strapi, 'governed').typeOf(uid),
      liveOf: (type, id, locales) => getService(strapi, 'stories').liveOf(type, id, locales),
      askedLocales: (locale) => getService(strapi, 'stories').askedLocales(locale),
      textHashOf: (version) => getService(strapi, 'analysis').textHashOf(version),
      receipts: tableOf(strapi, RECORD_UIDS.receipt, wholeReceiptSchema),
      published: (kept) => getService(strapi, 'openRecords').published(kept),
    }),

  storedReports: ({ strapi }: Factory) =>
    storedReportsService({
      reports: tableOf(strapi, RECORD_UIDS.report, reportRowSchema),
      draftOf: draftIn(strapi),
      policy: () => getService(strapi, 'policy').current(),
      reportOn: (version, policy) => getService(strapi, 'analysis').reportOn(version, policy),
      surroundingsOf: (draft) => getService(strapi, 'surroundings').of(draft),
      noteSettled: (subject, looks, person) =>
        getService(strapi, 'decisions').noteSettled(subject, looks, person),
      noteStates: (places) => getService(strapi, 'links').noteStates(places),
      alone: alone(strapi),
      outside: outsideTransaction,
      now,
      log: (message) => strapi.log.error(message),
    }),

  surroundings: ({ strapi }: Factory) =>
    surroundingsService({
      bylineOf: (draft) => getService(strapi, 'stories').bylineOf(draft),
      liveOf: (type, id, locales) => getService(strapi, 'stories').liveOf(type, id, locales),
      textHashOf: (version) => getService(strapi, 'analysis').textHashOf(version),
      openRequests: (subject) => getService(strapi, 'requests').openCount(subject),
      retractedLive: async (subject) =>
        getService(strapi, 'sources').retractedAmong(
          await getService(strapi, 'liveSources').of(subject),
        ),
    }),

  missingReports: ({ strapi }: Factory) =>
    missingReportsService({
      types: () => getService(strapi, 'governed').all(),
      missingOf: (type, before) => storiesWithoutReport(strapi, type, before),
      refresh: (subjects) =>
        getService(strapi, 'storedReports').refresh(subjects, Promise.resolve()),
      settled: () => getService(strapi, 'storedReports').settled(),
      log: (message) => strapi.log.error(message),
    }),

  storyScope: ({ strapi }: Factory) =>
    storyScopeService({
      types: () => getService(strapi, 'governed').all(),
      rowsAbout: (table, type, conditions) => rowsAbout(strapi, table, type, conditions),
    }),

  desk: ({ strapi }: Factory) =>
    deskService({
      reports: tableOf(strapi, RECORD_UIDS.report, reportRowSchema),
      distinct: (columns, where) => distinctIn(strapi, RECORD_UIDS.report, columns, where),
      policyVersion: async () => (await getService(strapi, 'policy').current()).version,
      typeNames: () => typeNamesOf(strapi, getService(strapi, 'governed').all()),
      now,
    }),

  reading: ({ strapi }: Factory) =>
    readingService({
      textOf: (version) => getService(strapi, 'analysis').textOf(version),
      policy: () => getService(strapi, 'policy').current(),
      reportOn: (version, policy) => getService(strapi, 'analysis').reportOn(version, policy),
      surroundingsOf: (draft) => getService(strapi, 'surroundings').of(draft),
      rules: () => [...RULES, ...getService(strapi, 'ownRules').all()],
    }),

  bulkRecords: ({ strapi }: Factory) =>
    bulkRecordsService({
      sources: bulkTableOf(strapi, RECORD_UIDS.source, wholeSourceSchema),
      outletIndex: () => getService(strapi, 'outlets').index(),
      findOrMakeOutlet: (name) => getService(strapi, 'outlets').findOrMake(name),
      joinOutlets: (pairs) => joinOutlets(strapi, pairs),
      appendAll: (entries) => getService(strapi, 'trail').appendAll(entries),
      now,
    }),

  recordExport: ({ strapi }: Factory) =>
    recordExportService({ sources: tableOf(strapi, RECORD_UIDS.source, exportedRowSchema) }),

  imports: ({ strapi }: Factory) =>
    importsService({
      imports: tableOf(strapi, RECORD_UIDS.import, importRowSchema),
      parts: tableOf(strapi, RECORD_UIDS.importPart, partRowSchema),
      outcomes: tableOf(strapi, RECORD_UIDS.importRow, outcomeRowSchema),
      together: together(strapi),
      startJob: (importId, actor) =>
        getService(strapi, 'jobs').start('import', importId, { importId }, actor),
      jobById: (documentId) => getService(strapi, 'jobs').byId(documentId),
      resumeJob: (documentId) => getService(strapi, 'jobs').resume(documentId),
      cancelJob: (documentId) => getService(strapi, 'jobs').cancel(documentId),
      newId: newDocumentId,
      now,
    }),

  unchecked: ({ strapi }: Factory) =>
    uncheckedService({
      types: () => getService(strapi, 'governed').all(),
      live: (type, batch) => getService(strapi, 'stories').live(type, batch),
      textHashOf: (version) => getService(strapi, 'analysis').textHashOf(version),
      standingsOf: (texts) => getService(strapi, 'receipts').standingsOf(texts),
      now,
      log: (message) => strapi.log.error(message),
    }),

  insights: ({ strapi }: Factory) =>
    insightsService({
      rows: insightRowsOf(strapi),
      outletNames: () => getService(strapi, 'outlets').namesById(),
    }),

  storyAccess: ({ strapi }: Factory) =>
    storyAccessService({
      typeOf: (uid) => getService(strapi, 'governed').typeOf(uid),
      draftOf: (type, id, locale) => getService(strapi, 'stories').draftOf(type, id, locale),
      draftsAmong: (type, ids, locale) =>
        getService(strapi, 'stories').draftsAmong(type, ids, locale),
      versionsOf: (type, id) => getService(strapi, 'stories').versionsOf(type, id),
      withCreator: (version) => getService(strapi, 'stories').withCreator(version),
      askedLocales: (locale) => getService(strapi, 'stories').askedLocales(locale),
    }),

  liveSources: ({ strapi }: Factory) =>
    liveSourcesService(tableOf(strapi, RECORD_UIDS.liveSource, liveSourceRowSchema)),

  reach: ({ strapi }: Factory) =>
    reachService({
      familyOf: (documentId) => getService(strapi, 'sources').familyOf(documentId),
      draftsOn: (ids) => draftSourcesOn(strapi, ids),
      liveOn: (ids) => getService(strapi, 'liveSources').on(ids),
    }),

  reachPage: ({ strapi }: Factory) =>
    reachPageService({
      reach: (sourceId) => getService(strapi, 'reach').of(sourceId),
      sourceById: (documentId) => getService(strapi, 'sources').byId(documentId),
      lastJob: (sourceId) => getService(strapi, 'retractions').lastOf(sourceId),
      withdrawnAmong: (ids) => getService(strapi, 'sources').withdrawnAmong(ids),
      reportOf: async (subject) => {
        const draft = await draftIn(strapi)(subject);
        if (draft === null) return null;
        const policy = await getService(strapi, 'policy').current();
        return getService(strapi, 'analysis').withdrawnIn(draft, policy);
      },
    }),

  statusNews: ({ strapi }: Factory) =>
    statusNewsService({
      titleOf: (subject) => getService(strapi, 'storyAccess').titleOf(subject),
      writersOf: (subject) => writersOf(strapi, subject),
      send: configOf(strapi).mailStatusChanges ? (mail) => sendMail(strapi, mail) : null,
      emit: (news) => emitEvent(strapi, STATUS_EVENT, news),
      afterCommit: (work) => afterCommit(strapi, work),
      outside: outsideTransaction,
      log: (message) => strapi.log.error(message),
    }),

  retractions: ({ strapi }: Factory) =>
    retractionsService({
      reach: (sourceId) => getService(strapi, 'reach').of(sourceId),
      startJob: (...asked) => getService(strapi, 'jobs').start(...asked),
      lastJob: (kind, about) => getService(strapi, 'jobs').lastAbout(kind, about),
      sourceById: (documentId) => getService(strapi, 'sources').byId(documentId),
      updateSource: (documentId, data) =>
        updateDocument(strapi, RECORD_UIDS.source, documentId, data),
      together: together(strapi),
      append: (entry) => getService(strapi, 'trail').append(entry),
      refreshLater: refreshLater(strapi),
      tellLater: (news) => getService(strapi, 'statusNews').tellLater(news),
    }),

  jobs: ({ strapi }: Factory) =>
    jobsService({
      jobs: tableOf(strapi, RECORD_UIDS.job, jobRowSchema),
      wakeAfterCommit: () => afterCommit(strapi, () => getService(strapi, 'jobRunner').wake()),
      now,
    }),

  /** Named, since what it does begins other jobs. */
  jobRunner: ({ strapi }: Factory): ReturnType<typeof jobRunner> =>
    jobRunner({
      jobs: tableOf(strapi, RECORD_UIDS.job, jobRowSchema),
      kinds: [
        getService(strapi, 'retractions').kind,
        importJob(
          importStep({
            imports: tableOf(strapi, RECORD_UIDS.import, importRowSchema),
            parts: tableOf(strapi, RECORD_UIDS.importPart, partRowSchema),
            outcomes: bulkTableOf(strapi, RECORD_UIDS.importRow, outcomeRowSchema),
            lock: () => lockImports(strapi),
            records: getService(strapi, 'bulkRecords'),
            newId: newDocumentId,
          }),
        ),
      ],
      inTransaction: together(strapi),
      outside: outsideTransaction,
      name: `${hostname()}:${process.pid}:${randomUUID()}`,
      now,
      everyMs: JOBS_EVERY_MS,
      log: (message) => strapi.log.error(message),
    }),

  roleDefaults: ({ strapi }: Factory) =>
    roleDefaultsService({
      defaults: ROLE_DEFAULTS,
      fieldsOf: (uid) => fieldsOf(contentTypeOf(strapi, uid)),
      wasGranted: async (role) => (await settingsOf(strapi).get(grantedKeyOf(role))) === true,
      rememberGranted: (role) => settingsOf(strapi).set(grantedKeyOf(role), true),
      heldBy: (role) => heldBy(strapi, role),
      grant: (role, grants) => grantTo(strapi, role, grants),
    }),
};

export type Services = {
  readonly [Name in keyof typeof services]: ReturnType<(typeof services)[Name]>;
};

/** Typed lookup. Strapi's service registry is untyped, so the assertion lives here and nowhere else. */
export const getService = <Name extends keyof Services>(
  strapi: Core.Strapi,
  name: Name,
): Services[Name] => strapi.plugin(PLUGIN_ID).service<Services[Name]>(name);
