import { useRef, useState } from 'react';
import { Field, Flex, Textarea, Typography } from '@strapi/design-system';
import type { AnswerRequestRequest } from '../../../contracts/request';
import { FormDialog } from './FormDialog';
import { Notice } from './Notice';
import { Quote } from './Quote';
import { APPROVAL_RULE } from '../../../engine/policy/waiver';
import { useText } from '../hooks/use-text';
import { failureOf } from '../services/request-failure';
import { useAnswerRequestMutation, type StoryRequest } from '../services/request-api';
import { KnownToField, isKnownTo } from './KnownToField';

/** Asks an editor for the words of an answer: why the flag may stand, or why it may not. */
export const AnswerDialog = ({
  request,
  ruleTitle,
  outcome,
  onClose,
  onAnswered,
}: {
  readonly request: StoryRequest;
  readonly ruleTitle: string;
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
  const [knownTo, setKnownTo] = useState('');
  const isMissing = isTried && note.trim() === '';
  /** Granting it approves the anonymity: that takes more. */
  const isApproval = outcome === 'granted' && request.rule === APPROVAL_RULE;
  const kind = isApproval ? 'approval' : outcome;

  const submit = () => {
    setIsTried(true);
    if (note.trim() === '' || (isApproval && !isKnownTo(knownTo))) return;
    const detail = isApproval ? { knownTo: knownTo.trim() } : {};
    void answer({ request, outcome, note: note.trim(), ...detail }).then((result) => {
      if ('error' in result) return;
      isAnswered.current = true;
      onClose();
    });
  };

  return (
    <FormDialog
      title={text(`attribution.requests.${kind}.title`)}
      confirm={text(`attribution.requests.${kind}.confirm`)}
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
        <Typography fontWeight="semiBold">{[request.storyTitle, ruleTitle].join(' · ')}</Typography>
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
        error={isMissing ? text(`attribution.requests.${kind}.missing`) : undefined}
      >
        <Field.Label>{text(`attribution.requests.${kind}.label`)}</Field.Label>
        <Textarea value={note} onChange={({ target }) => setNote(target.value)} />
        <Field.Error />
      </Field.Root>
      {isApproval ? <KnownToField value={knownTo} isTried={isTried} onChange={setKnownTo} /> : null}
    </FormDialog>
  );
};
