/** Name under which Strapi knows the plugin: prefix of its routes, permissions and content types. */
export const PLUGIN_ID = 'attribution';

/** The event that webhooks can be set to: a record that stories rest on has another status. */
export const STATUS_EVENT = 'attribution.source-status';

/** Content types of the plugin, by what they hold. */
export const RECORD_UIDS = {
  outlet: `plugin::${PLUGIN_ID}.outlet`,
  source: `plugin::${PLUGIN_ID}.source`,
  link: `plugin::${PLUGIN_ID}.link`,
  waiver: `plugin::${PLUGIN_ID}.waiver`,
  request: `plugin::${PLUGIN_ID}.request`,
  report: `plugin::${PLUGIN_ID}.report`,
  decision: `plugin::${PLUGIN_ID}.decision`,
  approval: `plugin::${PLUGIN_ID}.approval`,
  event: `plugin::${PLUGIN_ID}.event`,
  receipt: `plugin::${PLUGIN_ID}.receipt`,
  liveSource: `plugin::${PLUGIN_ID}.live-source`,
  policyVersion: `plugin::${PLUGIN_ID}.policy-version`,
  job: `plugin::${PLUGIN_ID}.job`,
  import: `plugin::${PLUGIN_ID}.import`,
  importPart: `plugin::${PLUGIN_ID}.import-part`,
  importRow: `plugin::${PLUGIN_ID}.import-row`,
} as const;
