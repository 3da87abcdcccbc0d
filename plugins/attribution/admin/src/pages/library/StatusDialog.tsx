import { useState } from 'react';
import {
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Textarea,
  Typography,
} from '@strapi/design-system';
import type { GetReachResponse } from '../../../../contracts/reach';
import { SOURCE_STATUSES, type SourceStatus } from '../../../../engine/records/source-record';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { useChangeStatusMutation } from '../../services/reach-api';
import { failureOf } from '../../services/request-failure';

/** How many stories are named before the change is made. */
const NAMED = 5;

/** What a change of status will touch, before it is made. */
const Touched = ({ reach: { data, meta } }: { readonly reach: GetReachResponse }) => {
  const text = useText();
  const named = data.slice(0, NAMED);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="semiBold">
        {text('attribution.reach.touches', {
          stories: meta.stories,
          live: meta.live,
          locales: meta.locales,
        })}
      </Typography>
      <ul>
        {named.map(({ uid, documentId, locale, title, isLive }) => (
          <Typography key={`${uid} ${documentId} ${locale}`} tag="li">
            {[
              title ?? text('attribution.reach.closed'),
              locale,
              text(isLive ? 'attribution.reach.live' : 'attribution.reach.draft'),
            ]
              .filter((part) => part !== null)
              .join(' · ')}
          </Typography>
        ))}
      </ul>
      {meta.total <= named.length ? null : (
        <Typography textColor="neutral600">
          {text('attribution.reach.more', { count: meta.total - named.length })}
        </Typography>
      )}
      <Typography textColor="neutral600">
        {text('attribution.reach.nothing-unpublished')}
      </Typography>
    </Flex>
  );
};

/** Asks what has become of a record and why, and shows first whom it reaches. */
export const StatusDialog = ({
  sourceId,
  reach,
  onClose,
}: {
  readonly sourceId: string;
  readonly reach: GetReachResponse;
  readonly onClose: () => void;
}) => {
  const text = useText();
  const [change, { isLoading, error }] = useChangeStatusMutation();
  const from = reach.meta.status;
  const others = SOURCE_STATUSES.filter((status) => status !== from);
  const [status, setStatus] = useState<SourceStatus>(from === 'active' ? 'retracted' : 'active');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isMissing = isTried && reason.trim() === '';

  const submit = () => {
    setIsTried(true);
    if (reason.trim() === '') return;
    void change({ sourceId, status, from, reason: reason.trim() }).then((result) => {
      if (!('error' in result)) onClose();
    });
  };

  return (
    <FormDialog
      title={text('attribution.reach.change.title', { title: reach.meta.title })}
      confirm={text('attribution.reach.change.confirm')}
      isBusy={isLoading}
      onSubmit={submit}
      onClose={onClose}
      onCloseAutoFocus={() => undefined}
    >
      {error === undefined ? null : (
        <Notice look="danger">
          {text('attribution.reach.failed', { reason: failureOf(error).message })}
        </Notice>
      )}
      <Field.Root name="attribution-status" required>
        <Field.Label>{text('attribution.reach.change.status')}</Field.Label>
        <SingleSelect
          value={status}
          onChange={(value) => {
            const chosen = others.find((other) => other === value);
            if (chosen !== undefined) setStatus(chosen);
          }}
        >
          {others.map((other) => (
            <SingleSelectOption key={other} value={other}>
              {text(`attribution.status.${other}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
      <Field.Root
        name="attribution-status-reason"
        required
        error={isMissing ? text('attribution.reach.change.missing') : undefined}
      >
        <Field.Label>{text('attribution.reach.change.reason')}</Field.Label>
        <Textarea
          value={reason}
          maxLength={255}
          onChange={({ target }) => setReason(target.value)}
        />
        <Field.Error />
      </Field.Root>
      <Touched reach={reach} />
    </FormDialog>
  );
};
