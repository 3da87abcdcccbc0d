import { useState } from 'react';
import { Field, Textarea } from '@strapi/design-system';
import type { Finding } from '../../../engine/findings/finding';
import { useText } from '../hooks/use-text';
import { FormDialog } from './FormDialog';
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
  const submit = () => {
    onAsk(note.trim());
  };
  return (
    <FormDialog
      title={text('attribution.ask.title')}
      confirm={text('attribution.ask.send')}
      isBusy={isBusy}
      onSubmit={submit}
      onClose={onClose}
      onCloseAutoFocus={onCloseAutoFocus}
    >
      {findings.map(({ fingerprint, quote }) => (
        <Quote key={fingerprint} words={quote} isWhole />
      ))}
      {failure === null ? null : <Notice look="danger">{failure}</Notice>}
      <Field.Root name="attribution-ask-note" hint={text('attribution.ask.note.hint')}>
        <Field.Label>{text('attribution.ask.note')}</Field.Label>
        <Textarea value={note} onChange={({ target }) => setNote(target.value)} />
        <Field.Hint />
      </Field.Root>
    </FormDialog>
  );
};
