/** Labels of the second stage. */
export const SPAN_LABELS = {
  outside: 0,
  beginSource: 1,
  insideSource: 2,
  beginContent: 3,
  insideContent: 4,
} as const;
export const SPAN_LABEL_COUNT = 5;
