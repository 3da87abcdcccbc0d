import { Button, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { useSteerImportMutation, type Import } from '../../services/import-api';
import { failureOf } from '../../services/request-failure';

const Bar = styled.progress`
  width: 100%;
  height: 12px;
  accent-color: ${({ theme }) => theme.colors.primary600};
`;

/** How far an import has come, and the way to stop it or to go on. */
export const ImportProgress = ({ file }: { readonly file: Import }) => {
  const text = useText();
  const [steer, { isLoading, error }] = useSteerImportMutation();
  const { documentId, state, done, rows, made, updated, skipped, message } = file;
  const isUnderWay = state === 'running' || state === 'waiting';
  const canResume = state === 'cancelled' || state === 'failed';
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={6}
      background="neutral0"
      shadow="tableShadow"
      hasRadius
    >
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography variant="delta" tag="h2">
          {text(`attribution.imports.state.${state}`)}
        </Typography>
        {isUnderWay ? (
          <Button
            variant="secondary"
            loading={isLoading}
            onClick={() => void steer({ documentId, what: 'cancel' })}
          >
            {text('attribution.imports.cancel')}
          </Button>
        ) : null}
        {canResume ? (
          <Button loading={isLoading} onClick={() => void steer({ documentId, what: 'resume' })}>
            {text('attribution.imports.resume')}
          </Button>
        ) : null}
      </Flex>
      <Bar aria-label={text('attribution.imports.progress')} value={done} max={rows} />
      <output aria-live="polite">
        <Typography>
          {text('attribution.imports.counts', { done, rows, made, updated, skipped })}
        </Typography>
      </output>
      {state === 'failed' && message !== null ? (
        <Notice look="danger">{text('attribution.imports.failed', { reason: message })}</Notice>
      ) : null}
      {error === undefined ? null : <Notice look="danger">{failureOf(error).message}</Notice>}
    </Flex>
  );
};
