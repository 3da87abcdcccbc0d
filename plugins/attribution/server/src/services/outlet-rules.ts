import type { Complaint } from '../errors';
import { folded, namesOf, registrableDomain, slugOf } from './outlet-names';
import type { OutletRow } from './records';

type Values = Readonly<Record<string, unknown>>;

/** What an outlet is stored with, beside what was typed, or what is wrong with it. */
export interface OutletCheck {
  readonly complaints: readonly Complaint[];
  readonly derived: Values;
}

const MOST_NAMES = 100;
const LONGEST_NAME = 255;

const isList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) &&
  value.length <= MOST_NAMES &&
  value.every((item) => typeof item === 'string' && item.length <= LONGEST_NAME);

const listOf = (value: unknown): readonly string[] | null => {
  if (value === null || value === undefined) return [];
  return isList(value) ? value.map((item) => item.trim()).filter((item) => item !== '') : null;
};

const clashOf = (name: string, others: readonly OutletRow[]): OutletRow | undefined =>
  others.find((other) => namesOf(other).some((known) => folded(known) === folded(name)));

const clashComplaint = (field: string, name: string, others: readonly OutletRow[]) => {
  const clash = clashOf(name, others);
  if (clash === undefined) return [];
  return [{ field, message: `“${name}” is already the outlet “${clash.name}”.` }];
};

const LIST = `must be a list of at most ${MOST_NAMES} texts, such as ["NYT"].`;

const aliasComplaints = (aliases: readonly string[] | null, others: readonly OutletRow[]) =>
  aliases === null
    ? [{ field: 'aliases', message: `Aliases ${LIST}` }]
    : aliases.flatMap((alias) => clashComplaint('aliases', alias, others));

const domainComplaints = (domains: readonly string[] | null) =>
  domains === null
    ? [{ field: 'domains', message: `Domains ${LIST}` }]
    : domains
        .filter((domain) => registrableDomain(domain) === null)
        .map((domain) => ({ field: 'domains', message: `“${domain}” is not a domain.` }));

/** Checks an outlet as it would be stored against the others. */
export const checkOutlet = (values: Values, others: readonly OutletRow[]): OutletCheck => {
  const name = typeof values.name === 'string' ? values.name.trim() : '';
  if (folded(name) === '') {
    return { complaints: [{ field: 'name', message: 'An outlet needs a name.' }], derived: {} };
  }
  const aliases = listOf(values.aliases);
  const domains = listOf(values.domains);
  return {
    complaints: [
      ...clashComplaint('name', name, others),
      ...aliasComplaints(aliases, others),
      ...domainComplaints(domains),
    ],
    derived: {
      name,
      slug: slugOf(name),
      aliases: [...new Set(aliases)],
      domains: [...new Set(domains?.map((domain) => registrableDomain(domain) ?? domain))],
    },
  };
};
