import type { ReactNode } from 'react';
import { Button, Flex, Typography, VisuallyHidden } from '@strapi/design-system';
import type { Severity } from '../../../engine/findings/finding';
import type { Checked } from '../analysis/analysis-message';
import type { LiveReport } from '../hooks/use-live-report';
import { useText, type MessageId } from '../hooks/use-text';
import { Notice } from './Notice';

const countOf = ({ findings }: Checked['report'], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Totals only: the one thing of the panel that is spoken as it changes. To the eye, the filter shows them. */
const Totals = ({ checked }: { readonly checked: Checked | null }) => {
  const text = useText();
  return (
    <VisuallyHidden tag="output" aria-live="polite">
      {checked === null
        ? null
        : text('attribution.panel.totals', {
            blockers: countOf(checked.report, 'error'),
            warnings: countOf(checked.report, 'warning'),
            suggestions: countOf(checked.report, 'info'),
            linked: checked.links.filter(({ state }) => state === 'ok').length,
          })}
    </VisuallyHidden>
  );
};

/** Reasons that have words of their own. */
const REASONS: Readonly<Record<string, MessageId>> = {
  timeout: 'attribution.panel.not-checked.timeout',
  unloaded: 'attribution.panel.not-checked.unloaded',
};

const Failure = ({ why, onRetry }: { readonly why: string; readonly onRetry: () => void }) => {
  const text = useText();
  const reason = REASONS[why];
  return (
    <>
      <Notice look="danger">
        {reason === undefined
          ? text('attribution.panel.not-checked.failed', { reason: why })
          : text(reason)}
      </Notice>
      <Button type="button" size="S" variant="tertiary" onClick={onRetry}>
        {text('attribution.panel.retry')}
      </Button>
    </>
  );
};

/** How far the check is, and what it found in all. */
export const ReportStatus = ({
  live,
  last,
  onRetry,
  help,
}: {
  readonly live: LiveReport;
  /** The verdict with all that is added to it. */
  readonly last: Checked | null;
  readonly onRetry: () => void;
  /** Stands beside how far the check is. */
  readonly help: ReactNode;
}) => {
  const text = useText();
  const readBy = last?.report.readBy;
  return (
    <Flex direction="column" alignItems="flex-start" gap={2} width="100%">
      <Totals checked={last} />
      {readBy?.by === 'patterns' ? (
        <Notice look="warning">
          {text('attribution.panel.read-by-patterns', { reason: readBy.why })}
        </Notice>
      ) : null}
      {live.status === 'not-checked' ? (
        <Failure why={live.why} onRetry={onRetry} />
      ) : (
        <Flex justifyContent="space-between" gap={2} width="100%">
          <Typography variant="pi" textColor="neutral600">
            {text(
              live.status === 'checking'
                ? 'attribution.panel.checking'
                : 'attribution.panel.checked',
            )}
          </Typography>
          {help}
        </Flex>
      )}
    </Flex>
  );
};
