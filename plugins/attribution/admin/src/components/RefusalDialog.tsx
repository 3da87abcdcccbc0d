import { useRef } from 'react';
import { Box, Button, Dialog, Flex, Typography } from '@strapi/design-system';
import type { Finding } from '../../../engine/findings/finding';
import { useText } from '../hooks/use-text';
import { EngineWords } from './EngineWords';
import { Quote } from './Quote';

/** Where a refusal leads, once its dialog has gone. */
export interface WaysOut {
  readonly show: (finding: Finding) => void;
  /** `null` for those who may not. */
  readonly waive: ((finding: Finding) => void) | null;
  /** `null` where there is nothing left to ask. */
  readonly ask: (() => void) | null;
}

/** What a low window leaves beside heading and buttons. */
const LIST_HEIGHT = 'max(12rem, min(50vh, 100vh - 36rem))';

/** Says before the click counts why the story cannot go live, and leads to each sentence. */
export const RefusalDialog = ({
  blockers,
  titles,
  hasUnsaved,
  waysOut,
  onClose,
}: {
  readonly blockers: readonly Finding[];
  readonly titles: Readonly<Record<string, string>>;
  /** Whether the page holds what is not saved yet. */
  readonly hasUnsaved: boolean;
  readonly waysOut: WaysOut;
  readonly onClose: () => void;
}) => {
  const text = useText();
  const chosen = useRef<(() => void) | null>(null);
  const leave = (way: () => void) => {
    chosen.current = way;
    onClose();
  };
  const onCloseAutoFocus = (event: Event) => {
    if (chosen.current === null) return;
    event.preventDefault();
    chosen.current();
    chosen.current = null;
  };
  const { show, waive, ask } = waysOut;
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Dialog.Content onCloseAutoFocus={onCloseAutoFocus}>
        <Dialog.Header>
          {text('attribution.refusal.title', { count: blockers.length })}
        </Dialog.Header>
        <Dialog.Body>
          <Dialog.Description textAlign="start" style={{ width: '100%' }}>
            {text(hasUnsaved ? 'attribution.refusal.unsaved' : 'attribution.refusal.body', {
              count: blockers.length,
            })}
          </Dialog.Description>
          <Box maxHeight={LIST_HEIGHT} overflow="auto" width="100%" tabIndex={-1}>
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
                    <EngineWords>{titles[finding.rule] ?? finding.rule}</EngineWords>
                  </Typography>
                  <Quote words={finding.quote} />
                  <Typography variant="pi">
                    <EngineWords>{finding.message}</EngineWords>
                  </Typography>
                  <Flex gap={2} wrap="wrap">
                    <Button
                      type="button"
                      size="S"
                      variant="tertiary"
                      onClick={() => leave(() => show(finding))}
                    >
                      {text('attribution.flag.show')}
                    </Button>
                    {waive === null ? null : (
                      <Button
                        type="button"
                        size="S"
                        variant="tertiary"
                        onClick={() => leave(() => waive(finding))}
                      >
                        {text('attribution.refusal.waive')}
                      </Button>
                    )}
                  </Flex>
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
          {ask === null ? null : (
            <Button type="button" fullWidth onClick={() => leave(ask)}>
              {text('attribution.flag.ask')}
            </Button>
          )}
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
