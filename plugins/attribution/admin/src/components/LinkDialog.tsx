import { useState } from 'react';
import { Flex, Modal, Tabs, Typography } from '@strapi/design-system';
import type { Finding } from '../../../engine/findings/finding';
import type { CreateSourceRequest } from '../../../contracts/source';
import { useText } from '../hooks/use-text';
import type { SourceRecord } from '../services/source-api';
import { focusFirstField } from './focus';
import { Notice } from './Notice';
import { Quote } from './Quote';
import { RecordForm } from './RecordForm';
import { RecordSearch } from './RecordSearch';
import type { FieldErrors } from './record-draft';

/** What goes on behind the dialog. */
export interface LinkingState {
  readonly isBusy: boolean;
  /** Why the last attempt failed as a whole; `null` when nothing failed. */
  readonly failure: string | null;
  readonly fieldErrors: FieldErrors;
}

interface LinkDialogProps {
  readonly finding: Finding;
  /** What the link will be tied to: the claim, which may be more than the flagged words. */
  readonly words: string;
  readonly state: LinkingState;
  readonly onPick: (source: SourceRecord) => void;
  readonly onMake: (source: CreateSourceRequest) => void;
  readonly onClose: () => void;
  /** Decides where the focus goes once the dialog has gone. */
  readonly onCloseAutoFocus: (event: Event) => void;
}

/** *Link to source…*: picks a record for the words of a flag, or makes one from them. */
export const LinkDialog = ({
  finding,
  words,
  state,
  onPick,
  onMake,
  onClose,
  onCloseAutoFocus,
}: LinkDialogProps) => {
  const text = useText();
  const [tab, setTab] = useState('search');
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={focusFirstField}
        onCloseAutoFocus={onCloseAutoFocus}
      >
        <Modal.Header closeLabel={text('attribution.dialog.close')}>
          <Modal.Title>{text('attribution.link.title')}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Flex direction="column" alignItems="flex-start" gap={2}>
              <Typography variant="pi" textColor="neutral600">
                {text('attribution.link.words')}
              </Typography>
              <Quote words={words} isWhole />
            </Flex>
            {state.failure === null ? null : <Notice look="danger">{state.failure}</Notice>}
            <Tabs.Root value={tab} onValueChange={setTab} variant="simple">
              <Tabs.List aria-label={text('attribution.link.how')}>
                <Tabs.Trigger value="search">{text('attribution.link.search')}</Tabs.Trigger>
                <Tabs.Trigger value="new">{text('attribution.link.new')}</Tabs.Trigger>
              </Tabs.List>
              <Tabs.Content value="search">
                <RecordSearch hint={finding.hint} isBusy={state.isBusy} onPick={onPick} />
              </Tabs.Content>
              <Tabs.Content value="new">
                <RecordForm
                  hint={finding.hint}
                  isBusy={state.isBusy}
                  serverErrors={state.fieldErrors}
                  onMake={onMake}
                />
              </Tabs.Content>
            </Tabs.Root>
          </Flex>
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};
