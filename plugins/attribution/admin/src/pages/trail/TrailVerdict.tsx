import type { CheckTrailResponse } from '../../../../contracts/trail';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';

const Known = ({ fate }: { readonly fate: CheckTrailResponse['data']['known'] }) => {
  const text = useText();
  if (fate === null) return null;
  return (
    <Notice look={fate === 'stands' ? 'neutral' : 'danger'}>
      {text(`attribution.trail.known.${fate}`)}
    </Notice>
  );
};

/** Whether the chain holds, its last event to be noted down, and what became of the one that was noted. */
export const TrailVerdict = ({
  check: { events, firstBreak, head, known },
}: {
  readonly check: CheckTrailResponse['data'];
}) => {
  const text = useText();
  if (firstBreak !== null)
    return (
      <Notice look="danger">{text('attribution.trail.broken', { number: firstBreak })}</Notice>
    );
  return (
    <>
      <Notice look="neutral">
        {text('attribution.trail.holds', { count: events })}{' '}
        {head === null ? null : text('attribution.trail.head', { mark: head })}
      </Notice>
      <Known fate={known} />
    </>
  );
};
