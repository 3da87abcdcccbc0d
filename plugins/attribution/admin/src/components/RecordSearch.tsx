import { useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import { Box, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { SourceHint } from '../../../engine/findings/finding';
import { useText } from '../hooks/use-text';
import { useSearchSourcesQuery, type SourceRecord } from '../services/source-api';
import { Notice } from './Notice';
import { RecordLine } from './RecordLine';

const REST_MS = 200;

const Pick = styled(Box)`
  cursor: pointer;
  text-align: left;

  &:hover {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

type Found =
  | { readonly status: 'searching' | 'failed' | 'nothing' }
  | { readonly status: 'found'; readonly records: readonly SourceRecord[] };

const useFound = (search: string): Found => {
  const { data, isError } = useSearchSourcesQuery(search);
  if (isError) return { status: 'failed' };
  if (data === undefined) return { status: 'searching' };
  return data.length === 0 ? { status: 'nothing' } : { status: 'found', records: data };
};

const Results = ({
  found,
  isBusy,
  onPick,
}: {
  readonly found: Found;
  readonly isBusy: boolean;
  readonly onPick: (source: SourceRecord) => void;
}) => {
  const text = useText();
  switch (found.status) {
    case 'searching':
      return <Typography textColor="neutral600">{text('attribution.search.searching')}</Typography>;
    case 'failed':
      return <Notice look="danger">{text('attribution.search.failed')}</Notice>;
    case 'nothing':
      return <Typography textColor="neutral600">{text('attribution.search.nothing')}</Typography>;
    case 'found':
      return (
        <Flex
          tag="ul"
          direction="column"
          alignItems="stretch"
          gap={2}
          aria-label={text('attribution.search.results')}
        >
          {found.records.map((source) => (
            <li key={source.documentId}>
              <Pick
                tag="button"
                type="button"
                disabled={isBusy}
                onClick={() => onPick(source)}
                width="100%"
                padding={3}
                hasRadius
                background="neutral0"
                borderColor="neutral200"
              >
                <Typography tag="span" display="block" fontWeight="semiBold" textColor="neutral800">
                  {source.title}
                </Typography>
                <RecordLine source={source} />
              </Pick>
            </li>
          ))}
        </Flex>
      );
  }
};

/** Finds a record while the reader types, by title, outlet, person or address; a click links it. */
export const RecordSearch = ({
  hint,
  isBusy,
  onPick,
}: {
  readonly hint: SourceHint;
  readonly isBusy: boolean;
  readonly onPick: (source: SourceRecord) => void;
}) => {
  const text = useText();
  const [search, setSearch] = useState(hint.outlet ?? '');
  const found = useFound(useDebounce(search.trim(), REST_MS));
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <Field.Root name="attribution-search" hint={text('attribution.search.hint')}>
        <Field.Label>{text('attribution.search.label')}</Field.Label>
        <TextInput
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          autoComplete="off"
        />
        <Field.Hint />
      </Field.Root>
      <Results found={found} isBusy={isBusy} onPick={onPick} />
    </Flex>
  );
};
