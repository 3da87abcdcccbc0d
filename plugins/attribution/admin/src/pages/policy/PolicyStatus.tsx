import { Button, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import { download } from '../../services/download';
import type { PolicyDraft } from './use-policy-draft';

/** How many changes are not saved, which policy is in force, and the way of a policy into a file and out of one. */
export const PolicyStatus = ({
  edited: { base, draft, changes },
  isSaved,
  onImport,
}: {
  readonly edited: PolicyDraft;
  /** Whether the person has just saved. */
  readonly isSaved: boolean;
  /** Absent for those who may not change the policy. */
  readonly onImport?: (() => void) | undefined;
}) => {
  const text = useText();
  const { version } = base;
  const exportIt = () =>
    download(
      new Blob([`${JSON.stringify(draft, null, 2)}\n`], { type: 'application/json' }),
      'policy.json',
    );
  return (
    <Flex justifyContent="space-between" gap={4} wrap="wrap">
      <Typography tag="output" aria-live="polite" textColor="neutral600">
        {isSaved && changes.length === 0
          ? text('attribution.policy.saved', { version })
          : text('attribution.policy.status', { count: changes.length, version })}
      </Typography>
      <Flex gap={2} wrap="wrap">
        {onImport === undefined ? null : (
          <Button variant="tertiary" onClick={onImport}>
            {text('attribution.policy.import')}
          </Button>
        )}
        <Button variant="tertiary" onClick={exportIt}>
          {text('attribution.policy.export')}
        </Button>
      </Flex>
    </Flex>
  );
};
