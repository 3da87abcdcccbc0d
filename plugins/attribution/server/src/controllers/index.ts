import { addressController } from './address';
import { approvalController } from './approval';
import { contentReceiptController } from './content-receipt';
import { contentReportController } from './content-report';
import { contentSourceController } from './content-source';
import { contextController } from './context';
import { insightsController } from './insights';
import { jobController } from './job';
import { decisionController } from './decision';
import { deskController } from './desk';
import { libraryController } from './library';
import { importController } from './import';
import { linkController } from './link';
import { openapiController } from './openapi';
import { policyController } from './policy';
import { reachController } from './reach';
import { reportController } from './report';
import { requestController } from './request';
import { sourceController } from './source';
import { trailController } from './trail';
import { uncheckedController } from './unchecked';
import { verdictController } from './verdict';
import { waiverController } from './waiver';

export const controllers = {
  approval: approvalController,
  context: contextController,
  decision: decisionController,
  desk: deskController,
  report: reportController,
  library: libraryController,
  link: linkController,
  waiver: waiverController,
  request: requestController,
  verdict: verdictController,
  address: addressController,
  source: sourceController,
  unchecked: uncheckedController,
  policy: policyController,
  trail: trailController,
  insights: insightsController,
  job: jobController,
  openapi: openapiController,
  reach: reachController,
  import: importController,
  'content-receipt': contentReceiptController,
  'content-report': contentReportController,
  'content-source': contentSourceController,
};
