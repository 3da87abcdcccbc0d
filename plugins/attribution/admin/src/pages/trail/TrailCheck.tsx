import { useState } from 'react';
import { useFetchClient } from '@strapi/strapi/admin';
import { Button, Flex } from '@strapi/design-system';
import type { CheckTrailResponse } from '../../../../contracts/trail';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { download } from '../../services/download';
import { failureOf } from '../../services/request-failure';
import { useLazyCheckTrailQuery } from '../../services/trail-api';

const Verdict = ({
  data,
  error,
  isFetching,
}: {
  readonly data: CheckTrailResponse['data'] | undefined;
  readonly error: unknown;
  readonly isFetching: boolean;
}) => {
  const text = useText();
  if (isFetching) return null;
  if (error !== undefined) {
    return (
      <Notice look="danger">
        {text('attribution.trail.failed', { reason: failureOf(error).message })}
      </Notice>
    );
  }
  if (data === undefined) return null;
  return data.firstBreak === null ? (
    <Notice look="neutral">{text('attribution.trail.holds', { count: data.events })}</Notice>
  ) : (
    <Notice look="danger">{text('attribution.trail.broken', { number: data.firstBreak })}</Notice>
  );
};

/** Checks the chain of all events, and exports them. */
export const TrailCheck = () => {
  const text = useText();
  const { get } = useFetchClient();
  const [ask, { data, error, isFetching }] = useLazyCheckTrailQuery();
  const [failure, setFailure] = useState<string | null>(null);
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
      <Flex gap={2} wrap="wrap">
        <Button variant="secondary" loading={isFetching} onClick={() => void ask()}>
          {text('attribution.trail.check')}
        </Button>
        <Button variant="tertiary" onClick={() => void exportAll()}>
          {text('attribution.trail.export')}
        </Button>
      </Flex>
      <output aria-live="polite">
        <Verdict data={data} error={error} isFetching={isFetching} />
        {failure === null ? null : (
          <Notice look="danger">{text('attribution.trail.failed', { reason: failure })}</Notice>
        )}
      </output>
    </Flex>
  );
};
