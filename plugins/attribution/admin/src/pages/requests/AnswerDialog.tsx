import { useRef, useState } from 'react';
import { Field, Flex, Textarea, Typography } from '@strapi/design-system';
import type { AnswerRequestRequest } from '../../../../contracts/request';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { Quote } from '../../components/Quote';
import { useText } from '../../hooks/use-text';
import { failureOf } from '../../services/request-failure';
import { useAnswerRequestMutation, type StoryRequest } from '../../services/request-api';
import { titleOfRule } from '../rules/rule-catalogue';

/** Asks an editor for the words of an answer: why the flag may stand, or why it may not. */
export const AnswerDialog = ({
  request,
  outcome,
  onClose,
  onAnswered,
}: {
  readonly request: StoryRequest;
  readonly outcome: AnswerRequestRequest['outcome'];
  readonly onClose: () => void;
  /** Called once the answered dialog has gone, and the card that it came from with it. */
  readonly onAnswered: () => void;
}) => {
  const text = useText();
  const [answer, { isLoading, error }] = useAnswerRequestMutation();
  const [note, setNote] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isAnswered = useRef(false);
  const isMissing = isTried && note.trim() === '';

  const submit = () => {
    setIsTried(true);
    if (note.trim() === '') return;
    void answer({ request, outcome, note: note.trim() }).then((result) => {
      if ('error' in result) return;
      isAnswered.current = true;
      onClose();
    });
  };

  return (
    <FormDialog
      title={text(`attribution.requests.${outcome}.title`)}
      confirm={text(`attribution.requests.${outcome}.confirm`)}
      isBusy={isLoading}
      onSubmit={submit}
      onClose={onClose}
      onCloseAutoFocus={(event) => {
        if (!isAnswered.current) return;
        event.preventDefault();
        onAnswered();
      }}
    >
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Typography fontWeight="semiBold">
          {[request.storyTitle, titleOfRule(request.rule)].join(' · ')}
        </Typography>
        <Quote words={request.quote} isWhole />
      </Flex>
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
    </FormDialog>
  );
};
