import approval from './approval/schema.json';
import decision from './decision/schema.json';
import event from './event/schema.json';
import job from './job/schema.json';
import importFile from './import/schema.json';
import importPart from './import-part/schema.json';
import importRow from './import-row/schema.json';
import link from './link/schema.json';
import liveSource from './live-source/schema.json';
import outlet from './outlet/schema.json';
import policyVersion from './policy-version/schema.json';
import receipt from './receipt/schema.json';
import report from './report/schema.json';
import request from './request/schema.json';
import source from './source/schema.json';
import waiver from './waiver/schema.json';

export const contentTypes = {
  outlet: { schema: outlet },
  source: { schema: source },
  link: { schema: link },
  waiver: { schema: waiver },
  request: { schema: request },
  report: { schema: report },
  approval: { schema: approval },
  decision: { schema: decision },
  event: { schema: event },
  receipt: { schema: receipt },
  'live-source': { schema: liveSource },
  'policy-version': { schema: policyVersion },
  job: { schema: job },
  import: { schema: importFile },
  'import-part': { schema: importPart },
  'import-row': { schema: importRow },
};
