import { useState, type FormEvent } from 'react';
import {
  Button,
  Checkbox,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { SOURCE_KINDS, type CreateSourceRequest } from '../../../contracts/source';
import { STRENGTHS } from '../../../engine/attribution/attribution';
import type { SourceHint } from '../../../engine/findings/finding';
import { useText, type MessageId } from '../hooks/use-text';
import { draftFrom, faultsOf, requestOf, type FieldErrors, type RecordDraft } from './record-draft';

const TEXT_FIELDS = ['title', 'outlet', 'person', 'date', 'url'] as const;

const LABELS: Readonly<Record<(typeof TEXT_FIELDS)[number], MessageId>> = {
  title: 'attribution.record.title',
  outlet: 'attribution.record.outlet',
  person: 'attribution.record.person',
  date: 'attribution.record.date',
  url: 'attribution.record.url',
};

const WIDTHS: Readonly<Record<(typeof TEXT_FIELDS)[number], number>> = {
  title: 12,
  outlet: 6,
  person: 6,
  date: 6,
  url: 6,
};

/** Makes a record out of the sentence: outlet and speaker are filled in where the text names them. */
export const RecordForm = ({
  hint,
  isBusy,
  serverErrors,
  onMake,
}: {
  readonly hint: SourceHint;
  readonly isBusy: boolean;
  readonly serverErrors: FieldErrors;
  readonly onMake: (source: CreateSourceRequest) => void;
}) => {
  const text = useText();
  const [draft, setDraft] = useState<RecordDraft>(() => draftFrom(hint));
  const [isTried, setIsTried] = useState(false);
  const faults = isTried ? faultsOf(draft) : {};
  const change = (part: Partial<RecordDraft>) => setDraft((before) => ({ ...before, ...part }));
  const errorOf = (name: keyof RecordDraft): string | undefined => {
    const fault = faults[name];
    return fault === undefined ? serverErrors[name] : text(fault);
  };

  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    setIsTried(true);
    if (Object.keys(faultsOf(draft)).length === 0) onMake(requestOf(draft));
  };

  return (
    <form onSubmit={submit} noValidate>
      <Grid.Root gap={4} paddingTop={4}>
        {TEXT_FIELDS.map((name) => (
          <Grid.Item key={name} col={WIDTHS[name]} xs={12} direction="column" alignItems="stretch">
            <Field.Root
              name={`attribution-${name}`}
              error={errorOf(name)}
              required={name === 'title'}
              hint={name === 'date' ? text('attribution.record.date.hint') : undefined}
            >
              <Field.Label>{text(LABELS[name])}</Field.Label>
              <TextInput
                value={draft[name]}
                onChange={({ target }) => change({ [name]: target.value })}
                autoComplete="off"
              />
              <Field.Hint />
              <Field.Error />
            </Field.Root>
          </Grid.Item>
        ))}
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="attribution-kind" error={errorOf('kind')}>
            <Field.Label>{text('attribution.record.kind')}</Field.Label>
            <SingleSelect
              value={draft.kind}
              onChange={(value) => {
                const kind = SOURCE_KINDS.find((known) => known === value);
                if (kind !== undefined) change({ kind });
              }}
            >
              {SOURCE_KINDS.map((kind) => (
                <SingleSelectOption key={kind} value={kind}>
                  {text(`attribution.kind.${kind}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Error />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name="attribution-strength" error={errorOf('strength')}>
            <Field.Label>{text('attribution.record.strength')}</Field.Label>
            <SingleSelect
              value={draft.strength}
              onChange={(value) => {
                const strength = STRENGTHS.find((known) => known === value);
                if (strength !== undefined) change({ strength });
              }}
            >
              {STRENGTHS.map((strength) => (
                <SingleSelectOption key={strength} value={strength}>
                  {text(`attribution.strength.${strength}`)}
                </SingleSelectOption>
              ))}
            </SingleSelect>
            <Field.Error />
          </Field.Root>
        </Grid.Item>
        <Grid.Item col={12} direction="column" alignItems="flex-start">
          <Checkbox
            checked={draft.firstHand}
            onCheckedChange={(checked) => change({ firstHand: checked === true })}
          >
            {text('attribution.record.first-hand')}
          </Checkbox>
        </Grid.Item>
      </Grid.Root>
      <Flex justifyContent="flex-end" paddingTop={5}>
        <Button type="submit" loading={isBusy}>
          {text('attribution.record.make')}
        </Button>
      </Flex>
    </form>
  );
};
