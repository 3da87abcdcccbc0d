import { useId, useState } from 'react';
import { Button, Field, Flex, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { DateInput } from '../../components/DateInput';
import { useText } from '../../hooks/use-text';
import { lastWeeks, type Question } from './question';

const RANGES = [4, 13, 52] as const;

type Ask = (part: Partial<Question>) => void;

/** From which day to which: two dates to type, or a few weeks back by one click. */
const RangeForm = ({ question, onAsk }: { readonly question: Question; readonly onAsk: Ask }) => {
  const text = useText();
  const [from, setFrom] = useState(question.from);
  const [to, setTo] = useState(question.to);
  const isSound = from !== '' && to !== '' && from <= to;
  return (
    <Flex
      tag="form"
      gap={3}
      wrap="wrap"
      alignItems="flex-end"
      onSubmit={(event: React.FormEvent) => {
        event.preventDefault();
        if (isSound) onAsk({ from, to });
      }}
    >
      <Field.Root name="from">
        <Field.Label>{text('attribution.insights.from')}</Field.Label>
        <DateInput value={from} onChange={setFrom} />
      </Field.Root>
      <Field.Root name="to" error={isSound ? undefined : text('attribution.insights.range.wrong')}>
        <Field.Label>{text('attribution.insights.to')}</Field.Label>
        <DateInput value={to} onChange={setTo} />
        <Field.Error />
      </Field.Root>
      <Button type="submit" size="L" variant="secondary">
        {text('attribution.insights.show')}
      </Button>
      {RANGES.map((weeks) => (
        <Button
          key={weeks}
          size="L"
          variant="tertiary"
          onClick={() => onAsk(lastWeeks(weeks, new Date()))}
        >
          {text('attribution.insights.last-weeks', { count: weeks })}
        </Button>
      ))}
    </Flex>
  );
};

/** One of a few, chosen at once. */
const Choice = ({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}) => {
  const id = useId();
  return (
    <Field.Root id={id} minWidth="180px">
      <Field.Label>{label}</Field.Label>
      <SingleSelect value={value} onChange={(chosen) => onChange(String(chosen))}>
        {options.map(([option, words]) => (
          <SingleSelectOption key={option} value={option}>
            {words}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Field.Root>
  );
};

/** What is asked: the range, one section or all, by week or by section, drawn or listed. */
export const QuestionForm = ({
  question,
  everySection,
  onAsk,
}: {
  readonly question: Question;
  readonly everySection: readonly string[];
  readonly onAsk: Ask;
}) => {
  const text = useText();
  const { from, to, section, by, view } = question;
  const sections = [...new Set([...everySection, ...(section === null ? [] : [section])])];
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <RangeForm key={`${from} ${to}`} question={question} onAsk={onAsk} />
      <Flex gap={3} wrap="wrap" alignItems="flex-end">
        <Choice
          label={text('attribution.insights.section')}
          value={section ?? ''}
          options={[
            ['', text('attribution.insights.all-sections')],
            ...sections.map((name) => [name, name] as const),
          ]}
          onChange={(name) => onAsk({ section: name === '' ? null : name })}
        />
        <Choice
          label={text('attribution.insights.by')}
          value={by}
          options={[
            ['week', text('attribution.insights.week')],
            ['section', text('attribution.insights.section')],
          ]}
          onChange={(chosen) => onAsk({ by: chosen === 'section' ? 'section' : 'week' })}
        />
        <Choice
          label={text('attribution.insights.view')}
          value={view}
          options={[
            ['charts', text('attribution.insights.charts')],
            ['tables', text('attribution.insights.tables')],
          ]}
          onChange={(chosen) => onAsk({ view: chosen === 'tables' ? 'tables' : 'charts' })}
        />
      </Flex>
    </Flex>
  );
};
