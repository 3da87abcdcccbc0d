import { useState } from 'react';
import { Button, Field, Flex, IconButton, TextInput, Typography } from '@strapi/design-system';
import { Trash } from '@strapi/icons';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import {
  useForgetFilterMutation,
  useListFiltersQuery,
  useSaveFilterMutation,
} from '../../services/library-api';
import { failureOf } from '../../services/request-failure';

const SaveDialog = ({
  query,
  onClose,
}: {
  readonly query: string;
  readonly onClose: () => void;
}) => {
  const text = useText();
  const [name, setName] = useState('');
  const [isTried, setIsTried] = useState(false);
  const [save, { isLoading, error }] = useSaveFilterMutation();
  const isMissing = isTried && name.trim() === '';
  const submit = () => {
    setIsTried(true);
    if (name.trim() === '') return;
    void save({ name: name.trim(), query }).then((result) => {
      if (!('error' in result)) onClose();
    });
  };
  return (
    <FormDialog
      title={text('attribution.library.save.title')}
      confirm={text('attribution.library.save.confirm')}
      isBusy={isLoading}
      onSubmit={submit}
      onClose={onClose}
      onCloseAutoFocus={() => undefined}
    >
      {error === undefined ? null : <Notice look="danger">{failureOf(error).message}</Notice>}
      <Field.Root
        required
        error={isMissing ? text('attribution.library.save.missing') : undefined}
        hint={text('attribution.library.save.hint')}
      >
        <Field.Label>{text('attribution.library.save.name')}</Field.Label>
        <TextInput
          value={name}
          maxLength={60}
          onChange={({ target }) => setName(target.value)}
          autoComplete="off"
        />
        <Field.Hint />
        <Field.Error />
      </Field.Root>
    </FormDialog>
  );
};

/** One's own filters: each is an address that the list had once. */
export const SavedFilters = ({
  query,
  onApply,
}: {
  /** What the list is asked for now. */
  readonly query: string;
  readonly onApply: (query: string) => void;
}) => {
  const text = useText();
  const { data: filters = [] } = useListFiltersQuery();
  const [forget] = useForgetFilterMutation();
  const [isSaving, setIsSaving] = useState(false);
  return (
    <Flex gap={2} wrap="wrap">
      {filters.length === 0 ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.library.saved')}
        </Typography>
      )}
      {filters.map(({ documentId, name, query: saved }) => (
        <Flex key={documentId} gap={1}>
          <Button
            size="S"
            variant={saved === query ? 'secondary' : 'tertiary'}
            onClick={() => onApply(saved)}
          >
            {name}
          </Button>
          <IconButton
            label={text('attribution.library.saved.delete', { name })}
            variant="ghost"
            onClick={() => void forget(documentId)}
          >
            <Trash />
          </IconButton>
        </Flex>
      ))}
      {query === '' ? null : (
        <>
          <Button size="S" variant="tertiary" onClick={() => setIsSaving(true)}>
            {text('attribution.library.save')}
          </Button>
          <Button size="S" variant="ghost" onClick={() => onApply('')}>
            {text('attribution.library.clear')}
          </Button>
        </>
      )}
      {isSaving ? <SaveDialog query={query} onClose={() => setIsSaving(false)} /> : null}
    </Flex>
  );
};
