import type { Link } from '../../plugins/attribution/engine/anchors/link';
import type { AnalysisInput } from '../../plugins/attribution/engine/analyse';
import { fromPlain } from '../../plugins/attribution/engine/document/from-plain';
import type { Finding } from '../../plugins/attribution/engine/findings/finding';
import { defaultPolicy } from '../../plugins/attribution/engine/policy/presets';
import type { Waiver } from '../../plugins/attribution/engine/policy/waiver';
import type { SourceRecord } from '../../plugins/attribution/engine/records/source-record';

/** A source record that holds. */
export const makeSource = (overrides: Partial<SourceRecord> = {}): SourceRecord => ({
  documentId: 'source-1',
  title: 'Report on the pier',
  outlet: null,
  person: null,
  date: '2031-05-04',
  strength: 'document',
  status: 'active',
  excerpts: [],
  address: 'archived',
  approval: 'approved',
  origins: [overrides.documentId ?? 'source-1'],
  circle: [],
  withdrawn: [],
  ...overrides,
});

/** A link to the first place where `words` stand in the body `text`. */
export const makeLink = (text: string, words: string, overrides: Partial<Link> = {}): Link => {
  const start = Math.max(0, text.indexOf(words));
  return {
    documentId: 'link-1',
    selector: {
      field: 'body',
      quote: {
        exact: words,
        prefix: text.slice(Math.max(0, start - 32), start),
        suffix: text.slice(start + words.length, start + words.length + 32),
      },
      position: { start, end: start + words.length },
    },
    source: makeSource(),
    role: 'supports',
    ...overrides,
  };
};

/** What a verdict on a plain body text rests on; without records unless links are given. */
export const makeInput = (
  text: string,
  overrides: Partial<Omit<AnalysisInput, 'story'>> = {},
): AnalysisInput => ({
  story: fromPlain('body', text, 'body'),
  policy: defaultPolicy,
  outlets: [],
  links: null,
  waivers: [],
  ...overrides,
});

/** An open warning about three letters. */
export const makeFinding = (overrides: Partial<Finding> = {}): Finding => ({
  rule: 'placeholder-marker',
  severity: 'warning',
  span: { start: 0, end: 3 },
  place: { field: 'body', start: 0, end: 3 },
  claim: { field: 'body', start: 0, end: 3 },
  quote: 'XXX',
  message: '“XXX” marks something that is still to come.',
  remedy: 'Put in what is missing, and take the marker out.',
  linkable: false,
  fingerprint: 'fingerprint-1',
  hint: { outlet: null, speaker: null },
  fixes: [],
  foldedUnder: null,
  ...overrides,
});

/** A waiver of the finding that `makeFinding` makes. */
export const makeWaiver = (overrides: Partial<Waiver> = {}): Waiver => ({
  documentId: 'waiver-1',
  fingerprint: 'fingerprint-1',
  reason: 'not-a-claim',
  coversBlockers: false,
  ...overrides,
});
