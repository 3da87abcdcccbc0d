import type { Complaint } from '../errors';
import { canonicalUrl, isWebUrl } from './web-address';

type Values = Readonly<Record<string, unknown>>;

/** What a source is stored with, beside what was typed, or what is wrong with it. */
export interface SourceCheck {
  readonly complaints: readonly Complaint[];
  readonly derived: Values;
}

const DATE = /^\d{4}-\d{2}-\d{2}$/u;
const MOST_EXCERPTS = 50;
const LONGEST_EXCERPT = 10_000;

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

const isDay = (text: string): boolean => {
  const time = DATE.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

const urlComplaint = (values: Values, field: string): readonly Complaint[] => {
  const url = textOf(values[field]);
  return url === '' || isWebUrl(url)
    ? []
    : [{ field, message: 'Only http and https addresses can be followed.' }];
};

const dayComplaint = (values: Values, field: string): readonly Complaint[] => {
  const day = textOf(values[field]);
  return day === '' || isDay(day) ? [] : [{ field, message: `“${day}” is not a date.` }];
};

const dateComplaints = (values: Values): readonly Complaint[] => {
  if (values.datePrecision !== 'unknown') {
    return textOf(values.date) === ''
      ? [{ field: 'date', message: 'Give the date, or say that it is unknown and why.' }]
      : dayComplaint(values, 'date');
  }
  return textOf(values.dateUnknownReason) === ''
    ? [{ field: 'dateUnknownReason', message: 'Say why the date is unknown.' }]
    : [];
};

const statusComplaints = (values: Values): readonly Complaint[] => {
  const status = textOf(values.recordStatus) || 'active';
  return status !== 'active' && textOf(values.statusReason) === ''
    ? [{ field: 'statusReason', message: `Say why the record is ${status}.` }]
    : [];
};

const isExcerpts = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  (Array.isArray(value) &&
    value.length <= MOST_EXCERPTS &&
    value.every((item) => typeof item === 'string' && item.length <= LONGEST_EXCERPT));

const excerptComplaints = ({ excerpts }: Values): readonly Complaint[] =>
  isExcerpts(excerpts)
    ? []
    : [
        {
          field: 'excerpts',
          message: `Excerpts must be a list of at most ${MOST_EXCERPTS} texts, such as ["Her words."].`,
        },
      ];

const approvalComplaints = (values: Values): readonly Complaint[] =>
  values.approvedAt && textOf(values.approvedBy) === ''
    ? [{ field: 'approvedBy', message: 'Say who approved the anonymity.' }]
    : [];

/** Checks a source record as it would be stored. */
export const checkSource = (values: Values): SourceCheck => {
  const url = textOf(values.url);
  const title = textOf(values.title);
  return {
    complaints: [
      ...(title === '' ? [{ field: 'title', message: 'A source record needs a title.' }] : []),
      ...urlComplaint(values, 'url'),
      ...urlComplaint(values, 'archiveUrl'),
      ...dateComplaints(values),
      ...dayComplaint(values, 'accessedOn'),
      ...statusComplaints(values),
      ...excerptComplaints(values),
      ...approvalComplaints(values),
    ],
    derived: {
      canonicalUrl: isWebUrl(url) ? canonicalUrl(url) : null,
      ...(values.datePrecision === 'unknown' ? { date: null } : { dateUnknownReason: null }),
    },
  };
};
