import { useState } from 'react';
import { Radio, Typography } from '@strapi/design-system';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { useMergeMutation, type Merged } from '../../services/library-api';
import { failureOf } from '../../services/request-failure';

/** What is about to be one, with what tells it from the others. */
export interface MergeItem {
  readonly documentId: string;
  readonly name: string;
  readonly about: string;
}

/** Asks which of them stays. */
export const MergeDialog = ({
  of,
  items,
  onClose,
  onMerged,
}: {
  readonly of: Merged;
  readonly items: readonly MergeItem[];
  readonly onClose: () => void;
  readonly onMerged: (survivor: MergeItem) => void;
}) => {
  const text = useText();
  const [into, setInto] = useState(items[0]?.documentId ?? '');
  const [merge, { isLoading, error }] = useMergeMutation();
  const submit = async () => {
    const survivor = items.find(({ documentId }) => documentId === into);
    if (survivor === undefined) return;
    for (const { documentId } of items) {
      if (documentId === into) continue;
      const result = await merge({ of, documentId, into });
      if ('error' in result) return;
    }
    onMerged(survivor);
  };
  return (
    <FormDialog
      title={text(`attribution.merge.${of}.title`)}
      confirm={text('attribution.merge.confirm')}
      isBusy={isLoading}
      onSubmit={() => void submit()}
      onClose={onClose}
      onCloseAutoFocus={() => undefined}
    >
      <Typography>{text(`attribution.merge.${of}.means`)}</Typography>
      {error === undefined ? null : <Notice look="danger">{failureOf(error).message}</Notice>}
      <Radio.Group
        aria-label={text('attribution.merge.stays')}
        value={into}
        onValueChange={(value: string) => setInto(value)}
      >
        {items.map(({ documentId, name, about }) => (
          <Radio.Item key={documentId} value={documentId}>
            {[name, about].filter((part) => part !== '').join(' – ')}
          </Radio.Item>
        ))}
      </Radio.Group>
    </FormDialog>
  );
};
