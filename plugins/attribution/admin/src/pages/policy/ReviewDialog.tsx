import { useEffect, useState } from 'react';
import { Field, Textarea, Typography } from '@strapi/design-system';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import {
  useJudgeImpactMutation,
  useSavePolicyMutation,
  type PolicyScope,
} from '../../services/policy-api';
import { failureOf } from '../../services/request-failure';
import { ChangeList } from './ChangeList';
import { Impact } from './Impact';
import { termsIn } from './policy-changes';
import type { PolicyDraft } from './use-policy-draft';

const MOST_UNITS = 500;

/** What is about to change, which open stories that touches, and why: then it is saved. */
export const ReviewDialog = ({
  edited: { base, draft, changes },
  scope,
  firstNote,
  onSaved,
  onClose,
}: {
  readonly edited: PolicyDraft;
  readonly scope: PolicyScope;
  readonly firstNote: string;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}) => {
  const text = useText();
  const [note, setNote] = useState(firstNote);
  const [judge, judging] = useJudgeImpactMutation();
  const [save, saving] = useSavePolicyMutation();
  useEffect(() => {
    void judge(draft);
  }, [judge, draft]);
  const submit = async () => {
    const answer = await save({ policy: draft, note: note.trim(), basedOn: base.version });
    if ('data' in answer) onSaved();
  };
  return (
    <FormDialog
      title={text('attribution.policy.review.title', { count: changes.length })}
      confirm={text('attribution.policy.save')}
      isBusy={saving.isLoading}
      onSubmit={() => void submit()}
      onClose={onClose}
      onCloseAutoFocus={() => undefined}
    >
      <ChangeList before={termsIn(base)} after={draft} scope={scope} />
      <output aria-live="polite">
        <Impact
          impact={judging.data ?? null}
          failure={judging.isError ? failureOf(judging.error).message : null}
        />
      </output>
      <Typography textColor="neutral600">{text('attribution.policy.review.live')}</Typography>
      <Field.Root hint={text('attribution.policy.note.hint')}>
        <Field.Label>{text('attribution.policy.note')}</Field.Label>
        <Textarea
          value={note}
          maxLength={MOST_UNITS}
          onChange={({ target }) => setNote(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      {saving.isError ? (
        <Notice look="danger">
          {text('attribution.policy.failed', { reason: failureOf(saving.error).message })}
        </Notice>
      ) : null}
    </FormDialog>
  );
};
