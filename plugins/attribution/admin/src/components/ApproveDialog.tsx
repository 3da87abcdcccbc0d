import { useState } from 'react';
import { Field, Textarea, Typography } from '@strapi/design-system';
import type { Finding } from '../../../engine/findings/finding';
import type { Approval } from '../hooks/use-approving';
import { useText } from '../hooks/use-text';
import { FormDialog } from './FormDialog';
import { KnownToField, isKnownTo } from './KnownToField';
import { Notice } from './Notice';
import { Quote } from './Quote';

/** Asks what an approval of anonymity takes: why the source has no name, and who knows it. */
export const ApproveDialog = ({
  finding,
  isBusy,
  failure,
  onApprove,
  onClose,
  onCloseAutoFocus,
}: {
  readonly finding: Finding;
  readonly isBusy: boolean;
  readonly failure: string | null;
  readonly onApprove: (approval: Approval) => void;
  readonly onClose: () => void;
  /** Decides where the focus goes once the dialog has gone. */
  readonly onCloseAutoFocus: (event: Event) => void;
}) => {
  const text = useText();
  const [reason, setReason] = useState('');
  const [knownTo, setKnownTo] = useState('');
  const [isTried, setIsTried] = useState(false);
  const submit = () => {
    setIsTried(true);
    if (reason.trim() === '' || !isKnownTo(knownTo)) return;
    onApprove({ reason: reason.trim(), knownTo: knownTo.trim() });
  };
  return (
    <FormDialog
      title={text('attribution.requests.approval.title')}
      confirm={text('attribution.requests.approval.confirm')}
      isBusy={isBusy}
      onSubmit={submit}
      onClose={onClose}
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <Quote words={finding.quote} isWhole />
      <Typography variant="pi" textColor="neutral700">
        {text('attribution.approve.ends')}
      </Typography>
      {failure === null ? null : <Notice look="danger">{failure}</Notice>}
      <Field.Root
        name="attribution-anonymity-reason"
        required
        error={
          isTried && reason.trim() === ''
            ? text('attribution.requests.approval.missing')
            : undefined
        }
      >
        <Field.Label>{text('attribution.requests.approval.label')}</Field.Label>
        <Textarea value={reason} onChange={({ target }) => setReason(target.value)} />
        <Field.Error />
      </Field.Root>
      <KnownToField value={knownTo} isTried={isTried} onChange={setKnownTo} />
    </FormDialog>
  );
};
