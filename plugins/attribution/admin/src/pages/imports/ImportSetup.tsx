import { useState } from 'react';
import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Typography,
} from '@strapi/design-system';
import { WHEN_KNOWN, type WhenKnown } from '../../../../contracts/import';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { useStartImportMutation, type Import } from '../../services/import-api';
import { failureOf } from '../../services/request-failure';
import { ColumnMapping } from './ColumnMapping';
import { Preview } from './Preview';

const isWhenKnown = (value: unknown): value is WhenKnown =>
  WHEN_KNOWN.some((each) => each === value);

/** What is decided before an import starts: which column is what, and what becomes of known records. */
export const ImportSetup = ({ file }: { readonly file: Import }) => {
  const text = useText();
  const [mapping, setMapping] = useState(file.mapping);
  const [whenKnown, setWhenKnown] = useState(file.whenKnown);
  const [start, { isLoading, error }] = useStartImportMutation();
  const { documentId, format, columns, rows } = file;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Notice look="neutral">
        {text('attribution.imports.found', {
          format: text(`attribution.imports.format.${format}`),
          count: rows,
        })}
      </Notice>
      {format === 'csv' ? (
        <>
          <Typography variant="delta" tag="h2">
            {text('attribution.imports.columns')}
          </Typography>
          <ColumnMapping columns={columns} mapping={mapping} onChange={setMapping} />
        </>
      ) : null}
      <Typography variant="delta" tag="h2">
        {text('attribution.imports.preview')}
      </Typography>
      <Preview documentId={documentId} mapping={mapping} />
      <Field.Root name="whenKnown">
        <Field.Label>{text('attribution.imports.known')}</Field.Label>
        <SingleSelect
          value={whenKnown}
          onChange={(value) => (isWhenKnown(value) ? setWhenKnown(value) : undefined)}
        >
          {WHEN_KNOWN.map((each) => (
            <SingleSelectOption key={each} value={each}>
              {text(`attribution.imports.known.${each}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      {mapping.title === undefined ? (
        <Notice look="warning">{text('attribution.imports.needs-title')}</Notice>
      ) : null}
      <output aria-live="polite">
        {error === undefined ? null : <Notice look="danger">{failureOf(error).message}</Notice>}
      </output>
      <Flex>
        <Button
          size="L"
          loading={isLoading}
          disabled={mapping.title === undefined}
          onClick={() => void start({ documentId, mapping, whenKnown })}
        >
          {text('attribution.imports.start', { count: rows })}
        </Button>
      </Flex>
    </Flex>
  );
};
