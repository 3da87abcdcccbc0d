import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type { ShownSource } from '../../../contracts/wire';
import type { CreateSourceRequest } from '../../../contracts/source';
import type { Address } from '../hooks/use-address';
import { useText } from '../hooks/use-text';
import { faultsOf, requestOf, type RecordDraft } from './record-draft';
import { RecordChoice } from './RecordChoice';

const FIELDS = ['title', 'date', 'outlet'] as const;

const draftOf = (url: string): RecordDraft => ({
  title: '',
  outlet: '',
  person: '',
  kind: 'article',
  strength: 'outlet',
  url,
  date: '',
  firstHand: false,
});

/** A record made from a pasted address: the reporter says what it is; until somebody looks, it is unconfirmed. */
export const AddressRecord = ({
  address: { url, known, isAsking },
  isBusy,
  onPick,
  onMake,
}: {
  readonly address: Address;
  readonly isBusy: boolean;
  readonly onPick: (source: ShownSource) => void;
  readonly onMake: (source: CreateSourceRequest) => void;
}) => {
  const text = useText();
  const [typed, setTyped] = useState(() => draftOf(url));
  const [isTried, setIsTried] = useState(false);
  const [hasOutlet, setHasOutlet] = useState(false);
  const draft = hasOutlet ? typed : { ...typed, outlet: known?.outlet ?? '' };
  const faults = faultsOf(draft);

  if (isAsking) {
    return <Typography textColor="neutral600">{text('attribution.search.searching')}</Typography>;
  }
  if (known?.source !== undefined && known.source !== null) {
    return (
      <RecordChoice
        title={text('attribution.address.known')}
        records={[known.source]}
        isBusy={isBusy}
        onPick={onPick}
      />
    );
  }
  const change = (name: (typeof FIELDS)[number], value: string) => {
    if (name === 'outlet') setHasOutlet(true);
    setTyped({ ...draft, [name]: value });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setIsTried(true);
    if (Object.keys(faults).length === 0) onMake({ ...requestOf(draft), confirmed: false });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography textColor="neutral600">{text('attribution.address.new')}</Typography>
        {FIELDS.map((name) => {
          const fault = isTried ? faults[name] : undefined;
          return (
            <Field.Root
              key={name}
              name={`attribution-address-${name}`}
              required={name === 'title'}
              error={fault === undefined ? undefined : text(fault)}
              hint={name === 'date' ? text('attribution.record.date.hint') : undefined}
            >
              <Field.Label>{text(`attribution.record.${name}`)}</Field.Label>
              <TextInput
                value={draft[name]}
                onChange={({ target }) => change(name, target.value)}
                autoComplete="off"
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          );
        })}
        <Flex justifyContent="flex-end">
          <Button type="submit" loading={isBusy}>
            {text('attribution.address.make')}
          </Button>
        </Flex>
      </Flex>
    </form>
  );
};
