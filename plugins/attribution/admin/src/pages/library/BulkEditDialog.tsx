import { useState } from 'react';
import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { TERMS, type EditRecordsRequest } from '../../../../contracts/library';
import { SOURCE_KINDS } from '../../../../contracts/source';
import { STRENGTHS } from '../../../../engine/attribution/attribution';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { useEditRecordsMutation, useListOutletsQuery } from '../../services/library-api';
import { failureOf } from '../../services/request-failure';

type Changes = EditRecordsRequest['changes'];
const NO_OUTLET = 'none';

const among = <Value extends string>(values: readonly Value[], given: string | undefined) =>
  values.find((value) => value === given);

const changesOf = (chosen: Readonly<Record<string, string>>): Changes => {
  const strength = among(STRENGTHS, chosen.strength);
  const kind = among(SOURCE_KINDS, chosen.kind);
  const terms = among(TERMS, chosen.terms);
  const { outlet, confirmed } = chosen;
  return {
    ...(strength === undefined ? {} : { strength }),
    ...(kind === undefined ? {} : { kind }),
    ...(terms === undefined ? {} : { terms }),
    ...(outlet ? { outlet: outlet === NO_OUTLET ? null : outlet } : {}),
    ...(confirmed ? { confirmed: confirmed === 'yes' } : {}),
  };
};

/** Changes the same of many records: all of them, or none. */
export const BulkEditDialog = ({
  documentIds,
  onClose,
  onEdited,
}: {
  readonly documentIds: readonly string[];
  readonly onClose: () => void;
  readonly onEdited: (count: number) => void;
}) => {
  const text = useText();
  const [chosen, setChosen] = useState<Readonly<Record<string, string>>>({});
  const [isTried, setIsTried] = useState(false);
  const [edit, { isLoading, error }] = useEditRecordsMutation();
  const { data: outlets } = useListOutletsQuery({ pageSize: 100 });
  const changes = changesOf(chosen);
  const isEmpty = Object.keys(changes).length === 0;
  const fields = [
    {
      name: 'strength',
      label: text('attribution.record.strength'),
      choices: STRENGTHS.map((value) => [value, text(`attribution.strength.${value}`)] as const),
    },
    {
      name: 'kind',
      label: text('attribution.record.kind'),
      choices: SOURCE_KINDS.map((value) => [value, text(`attribution.kind.${value}`)] as const),
    },
    {
      name: 'outlet',
      label: text('attribution.record.outlet'),
      choices: [
        [NO_OUTLET, text('attribution.bulk.no-outlet')] as const,
        ...(outlets?.data ?? [])
          .filter(({ mergedInto }) => mergedInto === null)
          .map(({ documentId, name }) => [documentId, name] as const),
      ],
    },
    {
      name: 'terms',
      label: text('attribution.library.terms'),
      choices: TERMS.map((value) => [value, text(`attribution.terms.${value}`)] as const),
    },
    {
      name: 'confirmed',
      label: text('attribution.library.confirmed'),
      choices: (['yes', 'no'] as const).map(
        (value) => [value, text(`attribution.library.answer.${value}`)] as const,
      ),
    },
  ];
  const submit = () => {
    setIsTried(true);
    if (isEmpty) return;
    void edit({ documentIds: [...documentIds], changes }).then((result) => {
      if (!('error' in result)) onEdited(result.data.changed);
    });
  };
  return (
    <FormDialog
      title={text('attribution.bulk.title', { count: documentIds.length })}
      confirm={text('attribution.bulk.confirm')}
      isBusy={isLoading}
      onSubmit={submit}
      onClose={onClose}
      onCloseAutoFocus={() => undefined}
    >
      {error === undefined ? null : (
        <Notice look="danger">
          {text('attribution.bulk.unchanged', { reason: failureOf(error).message })}
        </Notice>
      )}
      {isTried && isEmpty ? (
        <Notice look="warning">{text('attribution.bulk.nothing')}</Notice>
      ) : null}
      {fields.map(({ name, label, choices }) => (
        <Field.Root key={name}>
          <Field.Label>{label}</Field.Label>
          <SingleSelect
            value={chosen[name] ?? ''}
            onChange={(value) => setChosen({ ...chosen, [name]: String(value) })}
          >
            <SingleSelectOption value="">{text('attribution.bulk.keep')}</SingleSelectOption>
            {choices.map(([value, words]) => (
              <SingleSelectOption key={value} value={value}>
                {words}
              </SingleSelectOption>
            ))}
          </SingleSelect>
        </Field.Root>
      ))}
    </FormDialog>
  );
};
