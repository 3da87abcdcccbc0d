import { describeSpan } from '../../../../engine/anchors/describe';
import { fromPlain } from '../../../../engine/document/from-plain';
import { storySpanOf } from '../../../../engine/document/offset-map';
import type { FieldSpan, StoryText } from '../../../../engine/document/story-text';
import { defaultPolicy } from '../../../../engine/policy/presets';
import type { Finding } from '../../../../engine/findings/finding';
import type { StoryContext } from '../../../../contracts/context';
import type { FormText } from '../../analysis/analysis-message';

type Link = StoryContext['links'][number];
/** A record as the panel knows it. */
export type DemoRecord = Link['source'];

const FIELD = 'body';
const FIELDS: StoryContext['fields'] = [{ field: FIELD, format: 'plain', role: 'body' }];

const CLAIM =
  'The ferry will sail again on Friday, Petra Lund, the harbour master, said in an interview.';
const QUOTED = '“I have seen the new pumps run,” she said.';

/** The story of the tour, as a reporter of a harbour town might hand it in. */
const DEMO_TEXT = [
  'The night ferry to Skarholm stayed in port on Tuesday because its crew refused to sail.',
  '“Nobody has looked at the pumps since June,” Ines Dahl reportedly CNN.',
  'More than 300 passengers were left on the quay at Port Ansel.',
  `${CLAIM} ${QUOTED}`,
  'Tor Vik, who owns the ferry, bribed two inspectors to look the other way.',
  'On the quay, a man sold hot soup to those who waited.',
].join('\n\n');

const record = (
  documentId: string,
  details: Pick<DemoRecord, 'title' | 'outlet' | 'person' | 'date' | 'strength'>,
): DemoRecord => ({
  documentId,
  ...details,
  status: 'active',
  excerpts: [],
  address: 'archived',
  approval: 'approved',
  origins: [documentId],
  circle: [],
  withdrawn: [],
  url: null,
  confirmed: true,
});

const INTERVIEW = record('interview', {
  title: 'Interview with Petra Lund, harbour master',
  outlet: null,
  person: 'Petra Lund',
  date: '2026-11-04',
  strength: 'named',
});

/** The records that the tour lets its reader choose from. */
export const DEMO_RECORDS: readonly DemoRecord[] = [
  record('cnn', {
    title: 'Ferry crew refuses to sail to Skarholm',
    outlet: 'CNN',
    person: 'Ines Dahl',
    date: '2026-11-03',
    strength: 'relayed',
  }),
  record('boarding-list', {
    title: 'Boarding list of the night ferry',
    outlet: null,
    person: null,
    date: '2026-11-03',
    strength: 'document',
  }),
];

/** Ties words of the demo story to a record, as the panel does. */
export const linkTo = (story: StoryText, claim: FieldSpan, source: DemoRecord): Link => ({
  documentId: `${source.documentId}|${claim.start}`,
  selector: describeSpan(story, storySpanOf(story, claim) ?? { start: 0, end: 0 }),
  source,
  role: 'supports',
  version: 1,
  madeBy: null,
  isMine: true,
});

const placeOf = (words: string): FieldSpan => {
  const start = DEMO_TEXT.indexOf(words);
  return { field: FIELD, start, end: start + words.length };
};

/** What somebody linked before the tour begins. */
const FIRST_LINKS: readonly Link[] = [CLAIM, QUOTED].map((words) =>
  linkTo(fromPlain(FIELD, DEMO_TEXT, 'body'), placeOf(words), INTERVIEW),
);

/** The demo story as far as its reader got. */
export interface DemoState {
  readonly body: string;
  readonly links: readonly Link[];
  /** Blockers that were let stand. */
  readonly waived: readonly Finding[];
}

/** The demo story as it is handed in. */
export const FIRST_STATE: DemoState = { body: DEMO_TEXT, links: FIRST_LINKS, waived: [] };

/** The form of the demo story. */
export const demoText = (body: string): FormText => ({ fields: FIELDS, values: { [FIELD]: body } });

/** What the demo story is held to: the plugin's own policy. */
export const demoContext = ({ links, waived }: Omit<DemoState, 'body'>): StoryContext => ({
  fields: FIELDS,
  ownRules: [],
  outlets: [{ name: 'CNN', aliases: [] }],
  policy: defaultPolicy,
  links: [...links],
  waivers: waived.map(({ fingerprint, rule, quote }) => ({
    documentId: fingerprint,
    fingerprint,
    rule,
    quote,
    reason: 'other',
    coversBlockers: true,
    askedBy: null,
    isMine: true,
  })),
  requests: [],
  version: '',
  live: 'none',
});
