import { useState, type FormEvent } from 'react';
import { Button, Field, Flex, Modal, Textarea } from '@strapi/design-system';
import type { AnswerRequestRequest } from '../../../../contracts/request';
import { focusFirstField } from '../../components/focus';
import { Notice } from '../../components/Notice';
import { Quote } from '../../components/Quote';
import { useText } from '../../hooks/use-text';
import { failureOf } from '../../services/request-failure';
import { useAnswerRequestMutation, type StoryRequest } from '../../services/request-api';

/** Asks an editor for the words of an answer: why the flag may stand, or why it may not. */
export const AnswerDialog = ({
  request,
  outcome,
  onClose,
}: {
  readonly request: StoryRequest;
  readonly outcome: AnswerRequestRequest['outcome'];
  readonly onClose: () => void;
}) => {
  const text = useText();
  const [answer, { isLoading, error }] = useAnswerRequestMutation();
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isMissing = isTried && note.trim() === '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (note.trim() === '') return;
    void answer({ request, outcome, note: note.trim() }).then(
      (result) => 'data' in result && onClose(),
    );
  };

  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content aria-describedby={undefined} onOpenAutoFocus={focusFirstField}>
        <Modal.Header closeLabel={text('attribution.dialog.close')}>
          <Modal.Title>{text(`attribution.requests.${outcome}.title`)}</Modal.Title>
        </Modal.Header>
        <form onSubmit={submit} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Quote words={request.quote} isWhole />
              {error === undefined ? null : (
                <Notice look="danger">
                  {text('attribution.requests.failed', { reason: failureOf(error).message })}
                </Notice>
              )}
              <Field.Root
                name="attribution-answer"
                required
                error={isMissing ? text(`attribution.requests.${outcome}.missing`) : undefined}
              >
                <Field.Label>{text(`attribution.requests.${outcome}.label`)}</Field.Label>
                <Textarea value={note} onChange={({ target }) => setNote(target.value)} />
                <Field.Error />
              </Field.Root>
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {text('attribution.dialog.cancel')}
            </Button>
            <Button type="submit" loading={isLoading}>
              {text(`attribution.requests.${outcome}.confirm`)}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
