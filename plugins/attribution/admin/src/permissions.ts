/** What the admin may offer; the server holds the same names and has the last word. */
export const PERMISSIONS = {
  readReports: { action: 'plugin::attribution.reports.read', subject: null },
  writeLinks: { action: 'plugin::attribution.links.write', subject: null },
  waiveFindings: { action: 'plugin::attribution.findings.waive', subject: null },
  readAnonymity: { action: 'plugin::attribution.anonymity.read', subject: null },
  manageRecords: { action: 'plugin::attribution.records.manage', subject: null },
  readTrail: { action: 'plugin::attribution.trail.read', subject: null },
  readInsights: { action: 'plugin::attribution.insights.read', subject: null },
  managePolicy: { action: 'plugin::attribution.policy.manage', subject: null },
  waiveBlockers: { action: 'plugin::attribution.blockers.waive', subject: null },
} as const;
