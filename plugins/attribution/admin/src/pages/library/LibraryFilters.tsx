import { useEffect, useState } from 'react';
import { Field, Flex, SingleSelect, SingleSelectOption, TextInput } from '@strapi/design-system';
import { LIBRARY_SORTS } from '../../../../contracts/library';
import { SOURCE_KINDS } from '../../../../contracts/source';
import { STRENGTHS } from '../../../../engine/attribution/attribution';
import { SOURCE_STATUSES } from '../../../../engine/records/source-record';
import { DateInput } from '../../components/DateInput';
import { useText } from '../../hooks/use-text';
import { useListOutletsQuery } from '../../services/library-api';

const TYPING_MS = 250;

interface Choice {
  readonly value: string;
  readonly label: string;
}

const Facet = ({
  label,
  value,
  any,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  /** What says that nothing is narrowed. */
  readonly any: string | null;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <SingleSelect value={value} onChange={(next) => onChange(String(next))}>
      {any === null ? null : <SingleSelectOption value="">{any}</SingleSelectOption>}
      {choices.map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);

/** Words to look for, which are asked once nobody types any more. */
export const SearchField = ({
  label,
  value,
  onSearch,
}: {
  readonly label: string;
  readonly value: string;
  readonly onSearch: (words: string) => void;
}) => {
  const [typed, setTyped] = useState({ words: value, since: value });
  const words = typed.since === value || typed.words === value ? typed.words : value;
  useEffect(() => {
    if (words === value) return undefined;
    const timer = setTimeout(() => onSearch(words), TYPING_MS);
    return () => clearTimeout(timer);
  }, [words, value, onSearch]);
  return (
    <Field.Root width="100%">
      <Field.Label>{label}</Field.Label>
      <TextInput
        type="search"
        value={words}
        onChange={({ target }) => setTyped({ words: target.value, since: value })}
      />
    </Field.Root>
  );
};

const useOutletChoices = (chosen: string): readonly Choice[] => {
  const text = useText();
  const { data } = useListOutletsQuery({ pageSize: 100 });
  const choices = (data?.data ?? [])
    .filter(({ mergedInto }) => mergedInto === null)
    .map(({ documentId, name }) => ({ value: documentId, label: name }));
  const isThere = chosen === '' || choices.some(({ value }) => value === chosen);
  return isThere
    ? choices
    : [...choices, { value: chosen, label: text('attribution.library.this-outlet') }];
};

/** Narrows and sorts the library. */
export const LibraryFilters = ({
  asked,
  onNarrow,
}: {
  readonly asked: Readonly<Record<string, string>>;
  readonly onNarrow: (name: string, value: string) => void;
}) => {
  const text = useText();
  const any = text('attribution.library.any');
  const answers = (['yes', 'no'] as const).map((value) => ({
    value,
    label: text(`attribution.library.answer.${value}`),
  }));
  const facets = [
    {
      name: 'outlet',
      label: text('attribution.record.outlet'),
      choices: useOutletChoices(asked.outlet ?? ''),
    },
    {
      name: 'kind',
      label: text('attribution.record.kind'),
      choices: SOURCE_KINDS.map((value) => ({ value, label: text(`attribution.kind.${value}`) })),
    },
    {
      name: 'strength',
      label: text('attribution.record.strength'),
      choices: STRENGTHS.map((value) => ({ value, label: text(`attribution.strength.${value}`) })),
    },
    {
      name: 'status',
      label: text('attribution.library.status'),
      choices: SOURCE_STATUSES.map((value) => ({
        value,
        label: text(`attribution.status.${value}`),
      })),
    },
    { name: 'confirmed', label: text('attribution.library.confirmed'), choices: answers },
    { name: 'firstHand', label: text('attribution.library.first-hand'), choices: answers },
    { name: 'anonymous', label: text('attribution.library.anonymous'), choices: answers },
    { name: 'merged', label: text('attribution.library.merged'), choices: answers },
  ];
  return (
    <Flex gap={3} wrap="wrap" alignItems="flex-end">
      {facets.map(({ name, label, choices }) => (
        <Facet
          key={name}
          label={label}
          value={asked[name] ?? ''}
          any={any}
          choices={choices}
          onChange={(value) => onNarrow(name, value)}
        />
      ))}
      {(['from', 'to'] as const).map((name) => (
        <Field.Root key={name}>
          <Field.Label>{text(`attribution.library.${name}`)}</Field.Label>
          <DateInput value={asked[name] ?? ''} onChange={(day) => onNarrow(name, day)} />
        </Field.Root>
      ))}
      <Facet
        label={text('attribution.library.sort')}
        value={asked.sort ?? 'added'}
        any={null}
        choices={LIBRARY_SORTS.map((value) => ({
          value,
          label: text(`attribution.library.sort.${value}`),
        }))}
        onChange={(value) => onNarrow('sort', value)}
      />
      <Facet
        label={text('attribution.library.order')}
        value={asked.order ?? 'desc'}
        any={null}
        choices={(['asc', 'desc'] as const).map((value) => ({
          value,
          label: text(`attribution.library.order.${value}`),
        }))}
        onChange={(value) => onNarrow('order', value)}
      />
    </Flex>
  );
};
