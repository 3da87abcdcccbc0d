import { useState } from 'react';
import { useDebounce } from '@strapi/strapi/admin';
import { Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type { ShownSource } from '../../../contracts/wire';
import type { CreateSourceRequest } from '../../../contracts/source';
import type { SourceHint } from '../../../engine/findings/finding';
import { useAddress } from '../hooks/use-address';
import { useFoundRecords, type FoundRecords } from '../hooks/use-found-records';
import { useText } from '../hooks/use-text';
import { AddressRecord } from './AddressRecord';
import { Notice } from './Notice';
import { RecordChoice } from './RecordChoice';

const REST_MS = 200;

const Results = ({
  found,
  used,
  isBusy,
  onPick,
}: {
  readonly found: FoundRecords;
  readonly used: readonly ShownSource[];
  readonly isBusy: boolean;
  readonly onPick: (source: ShownSource) => void;
}) => {
  const text = useText();
  const isNothing = found.status === 'nothing' && used.length === 0;
  return (
    <>
      {used.length === 0 ? null : (
        <RecordChoice
          title={text('attribution.search.used')}
          records={used}
          isBusy={isBusy}
          onPick={onPick}
        />
      )}
      {found.status === 'searching' ? (
        <Typography textColor="neutral600">{text('attribution.search.searching')}</Typography>
      ) : null}
      {found.status === 'failed' ? (
        <Notice look="danger">{text('attribution.search.failed')}</Notice>
      ) : null}
      {isNothing ? (
        <Typography textColor="neutral600">{text('attribution.search.nothing')}</Typography>
      ) : null}
      {found.status === 'found' ? (
        <RecordChoice
          title={text(
            found.isSuggestion ? 'attribution.search.suggested' : 'attribution.search.results',
          )}
          records={found.records}
          isBusy={isBusy}
          onPick={onPick}
        />
      ) : null}
    </>
  );
};

/**
 * Finds a record while the reader types, by title, outlet, person or address; a click links it. What the story uses already
 * comes first, then what the text itself names. A pasted address is looked up among the records, and is never fetched.
 */
export const RecordSearch = ({
  hint,
  used,
  isBusy,
  onPick,
  onMake,
}: {
  readonly hint: SourceHint;
  readonly used: readonly ShownSource[];
  readonly isBusy: boolean;
  readonly onPick: (source: ShownSource) => void;
  readonly onMake: (source: CreateSourceRequest) => void;
}) => {
  const text = useText();
  const [typed, setTyped] = useState('');
  const search = useDebounce(typed.trim(), REST_MS);
  const address = useAddress(search);
  const found = useFoundRecords(search, hint, used, address !== null);
  return (
    <Flex direction="column" alignItems="stretch" gap={4} paddingTop={4}>
      <Field.Root name="attribution-search" hint={text('attribution.search.hint')}>
        <Field.Label>{text('attribution.search.label')}</Field.Label>
        <TextInput
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          autoComplete="off"
        />
        <Field.Hint />
      </Field.Root>
      {address === null ? (
        <Results found={found.other} used={found.used} isBusy={isBusy} onPick={onPick} />
      ) : (
        <AddressRecord
          key={address.url}
          address={address}
          isBusy={isBusy}
          onPick={onPick}
          onMake={onMake}
        />
      )}
    </Flex>
  );
};
