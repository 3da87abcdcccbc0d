import { useRef } from 'react';
import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import type { Finding } from '../../../engine/findings/finding';
import { useText } from '../hooks/use-text';
import { Quote } from './Quote';

/** Says before the click counts why the story cannot go live, and leads to each sentence. */
export const RefusalDialog = ({
  blockers,
  titles,
  onShow,
  onClose,
}: {
  readonly blockers: readonly Finding[];
  readonly titles: Readonly<Record<string, string>>;
  readonly onShow: (finding: Finding) => void;
  readonly onClose: () => void;
}) => {
  const text = useText();
  const chosen = useRef<Finding | null>(null);
  const show = (finding: Finding) => {
    chosen.current = finding;
    onClose();
  };
  const onCloseAutoFocus = (event: Event) => {
    if (chosen.current === null) return;
    event.preventDefault();
    onShow(chosen.current);
    chosen.current = null;
  };
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content onCloseAutoFocus={onCloseAutoFocus}>
        <Dialog.Header>
          {text('attribution.refusal.title', { count: blockers.length })}
        </Dialog.Header>
        <Dialog.Body>
          <Dialog.Description textAlign="left">
            {text('attribution.refusal.body', { count: blockers.length })}
          </Dialog.Description>
          <Box maxHeight="50vh" overflow="auto" width="100%" tabIndex={-1}>
            <Flex tag="ul" direction="column" alignItems="stretch" gap={4} width="100%">
              {blockers.map((finding) => (
                <Flex
                  tag="li"
                  key={finding.fingerprint}
                  direction="column"
                  alignItems="flex-start"
                  gap={2}
                >
                  <Typography tag="h3" variant="omega" fontWeight="bold">
                    {titles[finding.rule] ?? finding.rule}
                  </Typography>
                  <Quote words={finding.quote} />
                  <Typography variant="pi">{finding.message}</Typography>
                  <Button type="button" size="S" variant="tertiary" onClick={() => show(finding)}>
                    {text('attribution.flag.show')}
                  </Button>
                </Flex>
              ))}
            </Flex>
          </Box>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button type="button" variant="tertiary" fullWidth>
              {text('attribution.refusal.back')}
            </Button>
          </Dialog.Cancel>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
