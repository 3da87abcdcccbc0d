import { useIntl } from 'react-intl';
import { Button, Dialog } from '@strapi/design-system';
import type { Overwrite } from '../hooks/use-overwrite-guard';
import { useText } from '../hooks/use-text';

/** Asks before a save takes the place of what somebody else saved meanwhile. */
export const OverwriteDialog = ({
  overwrite: { saved, decide },
}: {
  readonly overwrite: Overwrite;
}) => {
  const text = useText();
  const { formatTime } = useIntl();
  return (
    <Dialog.Root open onOpenChange={(isOpen) => !isOpen && decide(false)}>
      <Dialog.Content>
        <Dialog.Header>{text('attribution.overwrite.title')}</Dialog.Header>
        <Dialog.Body>
          <Dialog.Description textAlign="start">
            {text('attribution.overwrite.body', {
              name: saved.by ?? text('attribution.saved-elsewhere.somebody'),
              time: formatTime(saved.at),
            })}
          </Dialog.Description>
        </Dialog.Body>
        <Dialog.Footer>
          <Dialog.Cancel>
            <Button type="button" variant="tertiary" fullWidth>
              {text('attribution.refusal.back')}
            </Button>
          </Dialog.Cancel>
          <Button type="button" variant="danger-light" fullWidth onClick={() => decide(true)}>
            {text('attribution.overwrite.replace')}
          </Button>
        </Dialog.Footer>
      </Dialog.Content>
    </Dialog.Root>
  );
};
