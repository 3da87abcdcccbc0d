import { PERMISSIONS } from '../permissions';
import { adminRoute } from './admin-route';

const { readReports, writeLinks, waiveFindings, managePolicy } = PERMISSIONS;

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      adminRoute('GET', '/contexts/:uid', 'context.findNew', readReports),
      adminRoute('GET', '/contexts/:uid/:documentId', 'context.findOne', readReports),
      adminRoute('GET', '/reports/:uid/:documentId', 'report.findOne', readReports),
      adminRoute('POST', '/links', 'link.create', writeLinks),
      adminRoute('DELETE', '/links/:documentId', 'link.delete', writeLinks),
      adminRoute('POST', '/waivers', 'waiver.create', waiveFindings),
      adminRoute('DELETE', '/waivers/:documentId', 'waiver.delete', waiveFindings),
      adminRoute('GET', '/sources', 'source.search', readReports),
      adminRoute('POST', '/sources', 'source.create', writeLinks),
      adminRoute('GET', '/unchecked', 'unchecked.list', readReports),
      adminRoute('GET', '/policy', 'policy.findOne', readReports),
      adminRoute('PUT', '/policy', 'policy.replace', managePolicy),
    ],
  },
};
