import type { ReactNode } from 'react';
import { Button, Flex, Typography } from '@strapi/design-system';
import { Notice } from '../../components/Notice';
import { useAllowed } from '../../hooks/use-allowed';
import { useText } from '../../hooks/use-text';
import { useUndoMergeMutation, type Merged } from '../../services/library-api';
import { failureOf } from '../../services/request-failure';

/** Says what something was merged into, and takes it out again. */
export const UndoMerge = ({
  of,
  documentId,
  name,
  children,
}: {
  readonly of: Merged;
  readonly documentId: string;
  readonly name: string;
  /** What it was merged into. */
  readonly children: ReactNode;
}) => {
  const text = useText();
  const { manageRecords } = useAllowed();
  const [undo, { isLoading, error }] = useUndoMergeMutation();
  return (
    <Flex direction="column" alignItems="flex-start" gap={2}>
      <Flex gap={2} wrap="wrap">
        <Typography>{text('attribution.merge.into')}</Typography>
        {children}
        {manageRecords ? (
          <Button
            size="S"
            variant="tertiary"
            loading={isLoading}
            aria-label={text('attribution.merge.undo.of', { name })}
            onClick={() => void undo({ of, documentId })}
          >
            {text('attribution.merge.undo')}
          </Button>
        ) : null}
      </Flex>
      {error === undefined ? null : <Notice look="danger">{failureOf(error).message}</Notice>}
    </Flex>
  );
};
