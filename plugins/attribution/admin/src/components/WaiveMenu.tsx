import { Menu } from '@strapi/design-system';
import { WAIVER_REASONS, type WaiverReason } from '../../../engine/policy/waiver';
import { REASON_LABELS } from './reason-labels';
import { useText } from '../hooks/use-text';

/** *Not a claim* ▾: lets one finding stand, for a reason from the list. */
export const WaiveMenu = ({
  describedBy,
  isDisabled,
  onChoose,
}: {
  readonly describedBy: string;
  readonly isDisabled: boolean;
  readonly onChoose: (reason: WaiverReason) => void;
}) => {
  const text = useText();
  return (
    <Menu.Root>
      <Menu.Trigger
        size="S"
        paddingLeft={2}
        paddingRight={2}
        variant="tertiary"
        disabled={isDisabled}
        aria-describedby={describedBy}
      >
        {text('attribution.flag.waive')}
      </Menu.Trigger>
      <Menu.Content popoverPlacement="bottom-end" maxHeight={undefined}>
        {WAIVER_REASONS.map((reason) => (
          <Menu.Item key={reason} onSelect={() => onChoose(reason)}>
            {text(REASON_LABELS[reason])}
          </Menu.Item>
        ))}
      </Menu.Content>
    </Menu.Root>
  );
};
