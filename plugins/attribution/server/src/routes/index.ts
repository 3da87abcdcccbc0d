import { PERMISSIONS } from '../permissions';
import { adminRoute } from './admin-route';

const {
  readReports,
  writeLinks,
  waiveFindings,
  waiveBlockers,
  managePolicy,
  manageRecords,
  readTrail,
  readInsights,
} = PERMISSIONS;

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/openapi.json', 'openapi.read', readReports),
      adminRoute('GET', '/contexts/:uid', 'context.findNew', readReports),
      adminRoute('GET', '/contexts/:uid/:documentId', 'context.findOne', readReports),
      adminRoute('GET', '/contexts/:uid/:documentId/version', 'context.version', readReports),
      adminRoute('GET', '/reports', 'report.list', readReports),
      adminRoute('GET', '/reports/:uid/:documentId', 'report.findOne', readReports),
      adminRoute('POST', '/links', 'link.create', writeLinks),
      adminRoute('PUT', '/links/:documentId', 'link.move', writeLinks),
      adminRoute('DELETE', '/links/:documentId', 'link.delete', writeLinks),
      adminRoute('POST', '/waivers', 'waiver.create', waiveFindings),
      adminRoute('DELETE', '/waivers/:documentId', 'waiver.delete', waiveFindings),
      adminRoute('GET', '/requests', 'request.list', readReports),
      adminRoute('POST', '/requests', 'request.create', waiveFindings),
      adminRoute('PUT', '/requests/:documentId/answer', 'request.answer', waiveBlockers),
      adminRoute('GET', '/approvals/:uid/:documentId', 'approval.list', waiveBlockers),
      adminRoute('POST', '/approvals', 'approval.create', waiveBlockers),
      adminRoute('DELETE', '/approvals/:documentId', 'approval.delete', waiveBlockers),
      adminRoute('POST', '/verdicts', 'verdict.judge', readReports),
      adminRoute('GET', '/addresses', 'address.findOne', readReports),
      adminRoute('GET', '/sources', 'source.search', readReports),
      adminRoute('POST', '/sources', 'source.create', writeLinks),
      adminRoute('GET', '/unchecked', 'unchecked.list', readReports),
      adminRoute('GET', '/jobs/:documentId', 'job.findOne', readReports),
      adminRoute('POST', '/jobs/:documentId/cancel', 'job.cancel', manageRecords),
      adminRoute('POST', '/jobs/:documentId/resume', 'job.resume', manageRecords),
      adminRoute('GET', '/trail', 'trail.list', readTrail),
      adminRoute('GET', '/trail/check', 'trail.check', readTrail),
      adminRoute('GET', '/trail/export', 'trail.export', readTrail),
      adminRoute('GET', '/insights', 'insights.read', readInsights),
      adminRoute('GET', '/policy', 'policy.findOne', readReports),
      adminRoute('PUT', '/policy', 'policy.replace', managePolicy),
    ],
  },
};
