import { useRef } from 'react';
import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';

/** Has a file chosen; the same one may be chosen again. */
export const FileButton = ({
  label,
  accept,
  variant,
  isBusy = false,
  onChoose,
}: {
  readonly label: string;
  readonly accept: string;
  readonly variant: 'default' | 'tertiary';
  readonly isBusy?: boolean;
  readonly onChoose: (file: File) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        type="button"
        variant={variant}
        startIcon={<Upload />}
        loading={isBusy}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        accept={accept}
        aria-label={label}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file !== undefined) onChoose(file);
          target.value = '';
        }}
      />
    </>
  );
};
