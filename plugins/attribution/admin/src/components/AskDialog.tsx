import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, Modal, Textarea } from '@strapi/design-system';
import type { Finding } from '../../../engine/findings/finding';
import { useText } from '../hooks/use-text';
import { focusFirstField } from './focus';
import { Notice } from './Notice';
import { Quote } from './Quote';

/** *Ask an editor*: sends flags that block to the desk of those who may let them stand. */
export const AskDialog = ({
  findings,
  isBusy,
  failure,
  onAsk,
  onClose,
  onCloseAutoFocus,
}: {
  readonly findings: readonly Finding[];
  readonly isBusy: boolean;
  readonly failure: string | null;
  readonly onAsk: (note: string) => void;
  readonly onClose: () => void;
  readonly onCloseAutoFocus: (event: Event) => void;
}) => {
  const text = useText();
  const [note, setNote] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    event.stopPropagation();
    onAsk(note.trim());
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={focusFirstField}
        onCloseAutoFocus={onCloseAutoFocus}
      >
        <Modal.Header closeLabel={text('attribution.dialog.close')}>
          <Modal.Title>{text('attribution.ask.title')}</Modal.Title>
        </Modal.Header>
        <form onSubmit={submit} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {findings.map(({ fingerprint, quote }) => (
                <Quote key={fingerprint} words={quote} isWhole />
              ))}
              {failure === null ? null : <Notice look="danger">{failure}</Notice>}
              <Field.Root name="attribution-ask-note" hint={text('attribution.ask.note.hint')}>
                <Field.Label>{text('attribution.ask.note')}</Field.Label>
                <Textarea value={note} onChange={({ target }) => setNote(target.value)} />
                <Field.Hint />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {text('attribution.dialog.cancel')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {text('attribution.ask.send')}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
