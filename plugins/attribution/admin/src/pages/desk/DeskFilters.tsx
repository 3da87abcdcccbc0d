import { useState, type FormEvent } from 'react';
import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { DESK_SORTS, DESK_VIEWS } from '../../../../contracts/desk';
import { REPORT_STATES } from '../../../../contracts/report';
import { useText } from '../../hooks/use-text';
import { useListDeskChoicesQuery, type DeskQuestion } from '../../services/desk-api';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** One way to narrow the desk, with a first choice that does not. */
const Narrowing = ({
  label,
  all,
  value,
  choices,
  onChange,
}: {
  readonly label: string;
  /** What the choice is called that narrows nothing; `null` where there is none. */
  readonly all: string | null;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onChange: (value: string) => void;
}) => (
  <SingleSelect
    size="S"
    aria-label={label}
    value={value}
    onChange={(chosen) => onChange(String(chosen))}
  >
    {all === null ? null : <SingleSelectOption value="">{all}</SingleSelectOption>}
    {choices.map((choice) => (
      <SingleSelectOption key={choice.value} value={choice.value}>
        {choice.label}
      </SingleSelectOption>
    ))}
  </SingleSelect>
);

const Search = ({
  words,
  onSearch,
}: {
  readonly words: string;
  readonly onSearch: (words: string) => void;
}) => {
  const text = useText();
  const [typed, setTyped] = useState(words);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch(typed.trim());
  };
  return (
    <form onSubmit={submit}>
      <Flex gap={2} alignItems="flex-end">
        <Field.Root name="search">
          <Field.Label>{text('attribution.desk.search')}</Field.Label>
          <TextInput
            size="S"
            type="search"
            maxLength={200}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        </Field.Root>
        <Button type="submit" variant="secondary">
          {text('attribution.desk.search.go')}
        </Button>
      </Flex>
    </form>
  );
};

/** Which stories the desk shows, and in which order. */
export const DeskFilters = ({
  question,
  isNarrowed,
  onAsk,
  onAskNothing,
}: {
  readonly question: DeskQuestion;
  readonly isNarrowed: boolean;
  readonly onAsk: (change: Readonly<Record<string, string>>) => void;
  readonly onAskNothing: () => void;
}) => {
  const text = useText();
  const { data } = useListDeskChoicesQuery();
  const { view = 'flagged', sort = 'saved', state, section, authorId, uid, search } = question;
  const types = data?.types ?? [];
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Search
        key={search ?? ''}
        words={search ?? ''}
        onSearch={(words) => onAsk({ search: words })}
      />
      <Flex gap={2} wrap="wrap" alignItems="center">
        <Narrowing
          label={text('attribution.desk.view')}
          all={null}
          value={view}
          choices={DESK_VIEWS.map((value) => ({
            value,
            label: text(`attribution.desk.view.${value}`),
          }))}
          onChange={(value) => onAsk({ view: value })}
        />
        <Narrowing
          label={text('attribution.desk.state')}
          all={text('attribution.desk.state.all')}
          value={state ?? ''}
          choices={REPORT_STATES.map((value) => ({
            value,
            label: text(`attribution.desk.state.${value}`),
          }))}
          onChange={(value) => onAsk({ state: value })}
        />
        <Narrowing
          label={text('attribution.desk.section')}
          all={text('attribution.desk.section.all')}
          value={section ?? ''}
          choices={(data?.sections ?? []).map((value) => ({ value, label: value }))}
          onChange={(value) => onAsk({ section: value })}
        />
        <Narrowing
          label={text('attribution.desk.author')}
          all={text('attribution.desk.author.all')}
          value={authorId ?? ''}
          choices={(data?.authors ?? []).map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(value) => onAsk({ authorId: value })}
        />
        {types.length < 2 ? null : (
          <Narrowing
            label={text('attribution.desk.type')}
            all={text('attribution.desk.type.all')}
            value={uid ?? ''}
            choices={types.map(({ uid: value, name }) => ({ value, label: name }))}
            onChange={(value) => onAsk({ uid: value })}
          />
        )}
        <Narrowing
          label={text('attribution.desk.sort')}
          all={null}
          value={sort}
          choices={DESK_SORTS.map((value) => ({
            value,
            label: text(`attribution.desk.sort.${value}`),
          }))}
          onChange={(value) => onAsk({ sort: value })}
        />
        {isNarrowed ? (
          <Button variant="tertiary" onClick={onAskNothing}>
            {text('attribution.desk.reset')}
          </Button>
        ) : null}
      </Flex>
    </Flex>
  );
};
