import { useState } from 'react';
import { Box, Field, Textarea, Typography } from '@strapi/design-system';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';
import { FileButton } from '../../components/FileButton';
import { FormDialog } from '../../components/FormDialog';
import { useText } from '../../hooks/use-text';
import { PolicyFaults } from './PolicyFaults';
import { readPolicyFile, type PolicyFault } from './read-policy-file';

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
  const [wrong, setWrong] = useState<{ readonly faults: readonly PolicyFault[] | null } | null>(
    null,
  );
  const take = () => {
    const read = readPolicyFile(words, ownRules);
    if ('policy' in read) onTake(read.policy);
    else setWrong(read);
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
      <output aria-live="polite">
        {wrong === null ? null : <PolicyFaults faults={wrong.faults} />}
      </output>
      <Field.Root>
        <Field.Label>{text('attribution.policy.import.text')}</Field.Label>
        <Textarea rows={8} value={words} onChange={({ target }) => setWords(target.value)} />
      </Field.Root>
      <Box>
        <FileButton
          label={text('attribution.policy.import.file')}
          accept="application/json,.json"
          variant="tertiary"
          onChoose={(file) => void file.text().then(setWords)}
        />
      </Box>
    </FormDialog>
  );
};
