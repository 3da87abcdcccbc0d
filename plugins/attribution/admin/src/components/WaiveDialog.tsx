import { useState } from 'react';
import { Field, SingleSelect, SingleSelectOption, Textarea } from '@strapi/design-system';
import type { Finding } from '../../../engine/findings/finding';
import type { FieldSpan } from '../../../engine/document/story-text';
import { useText } from '../hooks/use-text';
import { FormDialog } from './FormDialog';
import { Notice } from './Notice';
import { Quote } from './Quote';

/** A sentence that may cover a flagged one. */
export interface CoveringSentence {
  readonly place: FieldSpan;
  readonly words: string;
}

/** What a reason asks for beside itself: words of one's own, or the sentence that covers this one. */
export type WaiverDetail =
  | { readonly reason: 'other'; readonly note: string }
  | { readonly reason: 'covered-nearby'; readonly coveredBy: FieldSpan };

interface WaiveDialogProps {
  readonly finding: Finding;
  readonly reason: WaiverDetail['reason'];
  readonly sentences: readonly CoveringSentence[];
  readonly isBusy: boolean;
  readonly failure: string | null;
  readonly onWaive: (detail: WaiverDetail) => void;
  readonly onClose: () => void;
  /** Decides where the focus goes once the dialog has gone. */
  readonly onCloseAutoFocus: (event: Event) => void;
}

/** Asks for what a reason needs: *other* wants words, *covered nearby* wants the covering sentence. */
export const WaiveDialog = ({
  finding,
  reason,
  sentences,
  isBusy,
  failure,
  onWaive,
  onClose,
  onCloseAutoFocus,
}: WaiveDialogProps) => {
  const text = useText();
  const [note, setNote] = useState('');
  const [index, setIndex] = useState<string | null>(null);
  const [isTried, setIsTried] = useState(false);
  const covering = index === null ? undefined : sentences[Number(index)];
  const error = isTried ? text(`attribution.waive.${reason}.missing`) : undefined;

  const submit = () => {
    setIsTried(true);
    if (reason === 'other' && note.trim() !== '') onWaive({ reason, note: note.trim() });
    if (reason === 'covered-nearby' && covering !== undefined) {
      onWaive({ reason, coveredBy: covering.place });
    }
  };

  return (
    <FormDialog
      title={text(`attribution.waive.${reason}.title`)}
      confirm={text('attribution.waive.confirm')}
      isBusy={isBusy}
      onSubmit={submit}
      onClose={onClose}
      onCloseAutoFocus={onCloseAutoFocus}
    >
      <Quote words={finding.quote} isWhole />
      {failure === null ? null : <Notice look="danger">{failure}</Notice>}
      {reason === 'other' ? (
        <Field.Root name="attribution-note" required error={note.trim() === '' ? error : undefined}>
          <Field.Label>{text('attribution.waive.other.label')}</Field.Label>
          <Textarea value={note} onChange={({ target }) => setNote(target.value)} />
          <Field.Error />
        </Field.Root>
      ) : (
        <Field.Root
          name="attribution-covered-by"
          required
          error={covering === undefined ? error : undefined}
        >
          <Field.Label>{text('attribution.waive.covered-nearby.label')}</Field.Label>
          <SingleSelect
            value={index}
            placeholder={text('attribution.waive.covered-nearby.choose')}
            onChange={(value) => setIndex(String(value))}
          >
            {sentences.map(({ words }, at) => (
              <SingleSelectOption key={words + String(at)} value={String(at)}>
                {words}
              </SingleSelectOption>
            ))}
          </SingleSelect>
          <Field.Error />
        </Field.Root>
      )}
    </FormDialog>
  );
};
