/** What the trail tells of, in the order in which people look for it. */
export const EVENT_KINDS = [
  'published',
  'publication-refused',
  'published-unchecked',
  'unpublished',
  'deleted',
  'waiver-made',
  'waiver-removed',
  'request-made',
  'request-answered',
  'anonymity-approved',
  'approval-removed',
  'link-made',
  'link-moved',
  'link-removed',
  'record-made',
  'record-changed',
  'record-deleted',
  'record-merged',
  'record-unmerged',
  'record-status-changed',
  'story-reached',
  'policy-changed',
] as const;
type EventKind = (typeof EVENT_KINDS)[number];

export const isEventKind = (kind: string): kind is EventKind =>
  EVENT_KINDS.some((known) => known === kind);
