import { Flex, Link, Popover, Switch, TextButton, Typography } from '@strapi/design-system';
import { KEYS, spellingOf, useKeySwitch } from '../hooks/use-keys';
import { useText } from '../hooks/use-text';

const ESCAPE = 'Esc';

/** In a low window the help scrolls. */
const FITTING = {
  maxHeight: 'var(--radix-popover-content-available-height)',
  overflowY: 'auto',
} as const;

/** All keys of the panel, and the switch that turns them off. */
export const KeysHelp = ({
  isOpen,
  onOpenChange,
}: {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}) => {
  const text = useText();
  const [areOn, turn] = useKeySwitch();
  return (
    <Popover.Root open={isOpen} onOpenChange={onOpenChange}>
      <Popover.Trigger>
        <TextButton type="button" minHeight="24px" shrink={0}>
          {text('attribution.keys.open')}
        </TextButton>
      </Popover.Trigger>
      <Popover.Content aria-label={text('attribution.keys.title')} align="end" style={FITTING}>
        <Flex direction="column" alignItems="stretch" gap={3} padding={4} maxWidth="32rem">
          <Typography tag="h3" variant="delta">
            {text('attribution.keys.title')}
          </Typography>
          <Flex tag="dl" direction="column" alignItems="stretch" gap={2}>
            {KEYS.map((key) => (
              <Flex key={key.id} justifyContent="space-between" gap={4}>
                <Typography tag="dt" variant="pi">
                  {text(`attribution.keys.${key.id}`)}
                </Typography>
                <Typography tag="dd" variant="pi" fontWeight="semiBold">
                  <kbd>{spellingOf(key)}</kbd>
                </Typography>
              </Flex>
            ))}
            <Flex justifyContent="space-between" gap={4}>
              <Typography tag="dt" variant="pi">
                {text('attribution.keys.escape')}
              </Typography>
              <Typography tag="dd" variant="pi" fontWeight="semiBold">
                <kbd>{ESCAPE}</kbd>
              </Typography>
            </Flex>
          </Flex>
          <Flex justifyContent="space-between" gap={4}>
            <Typography variant="pi" id="attribution-keys-switch">
              {text('attribution.keys.switch')}
            </Typography>
            <Switch
              checked={areOn}
              onCheckedChange={turn}
              aria-labelledby="attribution-keys-switch"
              onLabel={text('attribution.keys.on')}
              offLabel={text('attribution.keys.off')}
              visibleLabels
            />
          </Flex>
          <Link href="/admin/plugins/attribution/tour" target="_blank" isExternal={false}>
            {text('attribution.keys.tour')}
          </Link>
        </Flex>
      </Popover.Content>
    </Popover.Root>
  );
};
