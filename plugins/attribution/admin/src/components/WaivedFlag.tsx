import { useId } from 'react';
import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import type { WaivedFinding } from '../../../engine/findings/apply-waivers';
import { useText } from '../hooks/use-text';
import type { WrittenApproval } from '../services/approval-api';
import { Card } from './Card';
import { CardAction } from './CardAction';
import { EngineWords } from './EngineWords';
import { Quote } from './Quote';
import { REASON_LABELS } from './reason-labels';

/** A flag that somebody let stand, with the reason and the way back. */
export const WaivedFlag = ({
  waived: { finding, waiver },
  title,
  canReopen,
  approval,
  onReopen,
}: {
  readonly waived: WaivedFinding;
  readonly title: string;
  readonly canReopen: boolean;
  /** Why and by whom anonymity was approved, for those who may know. */
  readonly approval: WrittenApproval | null;
  readonly onReopen: () => void;
}) => {
  const text = useText();
  const { formatDate } = useIntl();
  const titleId = useId();
  return (
    <Card labelledBy={titleId}>
      <Typography id={titleId} tag="h4" variant="omega" fontWeight="bold">
        <EngineWords>{title}</EngineWords>
      </Typography>
      <Quote words={finding.quote} />
      <Typography variant="pi" textColor="neutral600">
        {text('attribution.waived.reason', { reason: text(REASON_LABELS[waiver.reason]) })}
      </Typography>
      {approval === null ? null : (
        <Typography variant="pi" textColor="neutral700">
          {text('attribution.approve.written', {
            name: approval.approvedBy,
            date: formatDate(approval.approvedAt, { dateStyle: 'medium', timeStyle: 'short' }),
            reason: approval.reason,
            knownTo: approval.knownTo,
          })}
        </Typography>
      )}
      {canReopen ? (
        <CardAction describedBy={titleId} onClick={onReopen}>
          {text('attribution.waived.reopen')}
        </CardAction>
      ) : null}
    </Card>
  );
};
