import { useRef } from 'react';
import { Button } from '@strapi/design-system';
import { Upload } from '@strapi/icons';

/** Takes the words of a file. */
export const FileButton = ({
  label,
  accept,
  onRead,
}: {
  readonly label: string;
  readonly accept: string;
  readonly onRead: (words: string) => void;
}) => {
  const input = useRef<HTMLInputElement>(null);
  const read = async (file: File | undefined) => {
    if (file !== undefined) onRead(await file.text());
  };
  return (
    <>
      <Button
        type="button"
        variant="tertiary"
        startIcon={<Upload />}
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
          void read(target.files?.[0]);
          target.value = '';
        }}
      />
    </>
  );
};
