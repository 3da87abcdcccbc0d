import { Grid, Link, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { ReactNode } from 'react';
import type { FindRecordResponse } from '../../../../contracts/library';
import { useText } from '../../hooks/use-text';
import { outletRecordsAddress } from '../addresses';

type LibraryRecord = FindRecordResponse['data'];

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
    <Typography tag="dt" variant="sigma" textColor="neutral600">
      {name}
    </Typography>
    <Typography tag="dd">{children}</Typography>
  </Grid.Item>
);

const WebLink = ({ url }: { readonly url: string }) => (
  <Link href={url} isExternal>
    {url}
  </Link>
);

/** All that a record says, in the order in which people ask. */
export const RecordFacts = ({ record }: { readonly record: LibraryRecord }) => {
  const text = useText();
  const answer = (is: boolean) => text(`attribution.library.answer.${is ? 'yes' : 'no'}`);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      text('attribution.record.outlet'),
      record.outlet === null ? null : (
        <Link tag={NavLink} to={outletRecordsAddress(record.outlet.documentId)}>
          {record.outlet.name}
        </Link>
      ),
    ],
    [
      text('attribution.record.person'),
      [record.person, record.personRole].filter(Boolean).join(', ') || null,
    ],
    [
      text('attribution.record.date'),
      record.date ??
        [text('attribution.record.no-date'), record.dateUnknownReason].filter(Boolean).join(': '),
    ],
    [text('attribution.record.kind'), text(`attribution.kind.${record.kind}`)],
    [text('attribution.record.strength'), text(`attribution.strength.${record.strength}`)],
    [text('attribution.library.first-hand'), answer(record.firstHand)],
    [
      text('attribution.library.status'),
      [text(`attribution.status.${record.status}`), record.statusReason].filter(Boolean).join(': '),
    ],
    [text('attribution.library.confirmed'), answer(record.confirmed)],
    [text('attribution.library.accessed'), record.accessedOn],
    [text('attribution.record.url'), record.url === null ? null : <WebLink url={record.url} />],
    [
      text('attribution.library.archive'),
      record.archiveUrl === null ? null : <WebLink url={record.archiveUrl} />,
    ],
  ];
  const { anonymity } = record;
  const guarded: readonly (readonly [string, ReactNode])[] =
    anonymity === null
      ? []
      : [
          [
            text('attribution.library.terms'),
            anonymity.terms === null ? null : text(`attribution.terms.${anonymity.terms}`),
          ],
          [text('attribution.library.described-as'), anonymity.describedAs],
          [text('attribution.library.anonymity-reason'), anonymity.anonymityReason],
          [text('attribution.library.known-to'), anonymity.knownTo],
          [text('attribution.library.approved-by'), anonymity.approvedBy],
        ];
  return (
    <Grid.Root tag="dl" gap={4}>
      {[...facts, ...guarded]
        .filter(([, value]) => value !== null && value !== '')
        .map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
    </Grid.Root>
  );
};
