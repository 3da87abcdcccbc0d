import { useState, type DragEvent } from 'react';
import { Flex, Typography } from '@strapi/design-system';
import { MOST_MEGABYTES } from '../../../../contracts/import';
import { FileButton } from '../../components/FileButton';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { useUploadImportMutation } from '../../services/import-api';
import { failureOf } from '../../services/request-failure';

const ACCEPTED = '.csv,.tsv,.txt,.json,.ris,.bib,.bibtex,text/csv,application/json';

/** Takes a file, chosen or dropped, and sends it to the newsroom. Nothing is imported yet. */
export const FileChoice = ({ onTaken }: { readonly onTaken: (documentId: string) => void }) => {
  const text = useText();
  const [isOver, setIsOver] = useState(false);
  const [upload, { isLoading, error }] = useUploadImportMutation();
  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    const form = new FormData();
    form.append('file', file);
    const answer = await upload(form);
    if ('data' in answer && answer.data !== undefined) onTaken(answer.data.documentId);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files[0]);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex
        direction="column"
        gap={3}
        padding={8}
        hasRadius
        background={isOver ? 'primary100' : 'neutral0'}
        borderColor={isOver ? 'primary600' : 'neutral300'}
        borderStyle="dashed"
        borderWidth="1px"
        onDragOver={(event: DragEvent) => {
          event.preventDefault();
          setIsOver(true);
        }}
        onDragLeave={() => setIsOver(false)}
        onDrop={onDrop}
      >
        <Typography>{text('attribution.imports.drop')}</Typography>
        <FileButton
          label={text('attribution.imports.choose')}
          accept={ACCEPTED}
          variant="default"
          isBusy={isLoading}
          onChoose={(file) => void take(file)}
        />
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.imports.formats', { megabytes: MOST_MEGABYTES })}
        </Typography>
      </Flex>
      <output aria-live="polite">
        {error === undefined ? null : <Notice look="danger">{failureOf(error).message}</Notice>}
      </output>
    </Flex>
  );
};
