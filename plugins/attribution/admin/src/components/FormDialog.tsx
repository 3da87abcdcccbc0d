import type { FormEvent, ReactNode } from 'react';
import { Button, Flex, Modal } from '@strapi/design-system';
import { useText } from '../hooks/use-text';
import { focusFirstField } from './focus';
import { MirroredPage } from './MirroredPage';

/** A dialog that asks for something: its first field has the focus, *Cancel* and Escape leave it. */
export const FormDialog = ({
  title,
  confirm,
  isBusy,
  onSubmit,
  onClose,
  onCloseAutoFocus,
  children,
}: {
  readonly title: string;
  /** What the button says that sends it. */
  readonly confirm: string;
  readonly isBusy: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  /** Decides where the focus goes once the dialog has gone. */
  readonly onCloseAutoFocus: (event: Event) => void;
  readonly children: ReactNode;
}) => {
  const text = useText();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The story's own form is around the panel.
    event.stopPropagation();
    onSubmit();
  };
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={focusFirstField}
        onCloseAutoFocus={onCloseAutoFocus}
      >
        <Modal.Header closeLabel={text('attribution.dialog.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <MirroredPage />
        <form onSubmit={submit} noValidate>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={5}>
              {children}
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {text('attribution.dialog.cancel')}
            </Button>
            <Button type="submit" loading={isBusy}>
              {confirm}
            </Button>
          </Modal.Footer>
        </form>
      </Modal.Content>
    </Modal.Root>
  );
};
