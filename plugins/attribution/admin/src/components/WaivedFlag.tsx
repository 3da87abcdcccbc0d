import { useId } from 'react';
import { Typography } from '@strapi/design-system';
import type { WaivedFinding } from '../../../engine/findings/apply-waivers';
import { useText } from '../hooks/use-text';
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
  onReopen,
}: {
  readonly waived: WaivedFinding;
  readonly title: string;
  readonly canReopen: boolean;
  readonly onReopen: () => void;
}) => {
  const text = useText();
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
      {canReopen ? (
        <CardAction describedBy={titleId} onClick={onReopen}>
          {text('attribution.waived.reopen')}
        </CardAction>
      ) : null}
    </Card>
  );
};
