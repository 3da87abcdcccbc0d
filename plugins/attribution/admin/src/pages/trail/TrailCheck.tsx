import { useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { download } from '../../services/download';
import { failureOf } from '../../services/request-failure';
import { useLazyCheckTrailQuery } from '../../services/trail-api';
import { TrailVerdict } from './TrailVerdict';

/** Checks the chain of all events, and exports them. */
export const TrailCheck = () => {
  const text = useText();
  const { get } = useFetchClient();
  const [known, setKnown] = useState('');
  const [ask, { data, error, isFetching }] = useLazyCheckTrailQuery();
  const [failure, setFailure] = useState<string | null>(null);
  const told = failure ?? (error === undefined ? null : failureOf(error).message);
  const exportAll = async () => {
    setFailure(null);
    try {
      const file = await get('/attribution/trail/export', { responseType: 'blob' });
      download(file.data, 'trail.jsonl');
    } catch (thrown) {
      setFailure(failureOf(thrown).message);
    }
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Field.Root hint={text('attribution.trail.known.hint')}>
        <Field.Label>{text('attribution.trail.known')}</Field.Label>
        <TextInput
          value={known}
          autoComplete="off"
          onChange={({ target }) => setKnown(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" loading={isFetching} onClick={() => void ask(known.trim())}>
          {text('attribution.trail.check')}
        </Button>
        <Button variant="tertiary" onClick={() => void exportAll()}>
          {text('attribution.trail.export')}
        </Button>
      </Flex>
      <Flex tag="output" aria-live="polite" direction="column" alignItems="stretch" gap={3}>
        {isFetching || error !== undefined || data === undefined ? null : (
          <TrailVerdict check={data} />
        )}
        {told === null || isFetching ? null : (
          <Notice look="danger">{text('attribution.trail.failed', { reason: told })}</Notice>
        )}
      </Flex>
    </Flex>
  );
};
