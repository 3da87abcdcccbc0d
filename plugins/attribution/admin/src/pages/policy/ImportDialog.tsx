import { useState } from 'react';
import { Box, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';
import { FormDialog } from '../../components/FormDialog';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { readPolicyFile } from './read-policy-file';

type Faults = Extract<ReturnType<typeof readPolicyFile>, { faults: unknown }>;

/** Takes a policy out of a file, or pasted: it is edited and saved like any other. */
export const ImportDialog = ({
  ownRules,
  onTake,
  onClose,
}: {
  readonly ownRules: readonly string[];
  readonly onTake: (policy: UnnamedPolicy) => void;
  readonly onClose: () => void;
}) => {
  const text = useText();
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<Faults | null>(null);
  const take = () => {
    const read = readPolicyFile(words, ownRules);
    if ('policy' in read) onTake(read.policy);
    else setWrong(read);
  };
  const readFile = async (file: File | undefined) => {
    if (file !== undefined) setWords(await file.text());
  };
  return (
    <FormDialog
      title={text('attribution.policy.import')}
      confirm={text('attribution.policy.import.take')}
      isBusy={false}
      onSubmit={take}
      onClose={onClose}
      onCloseAutoFocus={() => undefined}
    >
      <Typography textColor="neutral600">{text('attribution.policy.import.hint')}</Typography>
      <Box>
        <Typography tag="label" variant="pi" fontWeight="bold">
          {text('attribution.policy.import.file')}{' '}
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ target }) => void readFile(target.files?.[0])}
          />
        </Typography>
      </Box>
      <Field.Root>
        <Field.Label>{text('attribution.policy.import.text')}</Field.Label>
        <Textarea rows={10} value={words} onChange={({ target }) => setWords(target.value)} />
      </Field.Root>
      <output aria-live="polite">
        {wrong === null ? null : (
          <Notice look="danger">
            {wrong.faults === null ? (
              text('attribution.policy.import.no-json')
            ) : (
              <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
                {wrong.faults.map(({ place, message }) => (
                  <li key={`${place} ${message}`}>
                    {text('attribution.policy.import.fault', {
                      place: place === '' ? text('attribution.policy.import.whole') : place,
                      message,
                    })}
                  </li>
                ))}
              </Flex>
            )}
          </Notice>
        )}
      </output>
    </FormDialog>
  );
};
