import { Button, Checkbox, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import type { SavedPolicy } from '../../services/policy-api';
import { ListRow } from '../ListRow';
import { useWhen } from './use-when';

/** A policy that was saved: when, why and by whom; it is compared with another, or restored. */
export const VersionRow = ({
  saved,
  isInForce,
  isFixed,
  isChosen,
  onChoose,
  onRestore,
}: {
  readonly saved: SavedPolicy;
  readonly isInForce: boolean;
  readonly isFixed: boolean;
  /** Whether it is one of the two that are compared. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  readonly onRestore: () => void;
}) => {
  const text = useText();
  const when = useWhen()(saved);
  const { savedAt, savedBy, note, policy } = saved;
  const why =
    savedAt === null
      ? text('attribution.policy.history.first.note')
      : (note ?? text('attribution.policy.history.no-note'));
  return (
    <ListRow>
      <Flex direction="column" alignItems="flex-start" gap={1}>
        <Typography fontWeight="bold">
          {isInForce ? `${when} · ${text('attribution.policy.history.in-force')}` : when}
        </Typography>
        <Typography>{why}</Typography>
        <Typography variant="pi" textColor="neutral600">
          {savedAt === null
            ? policy.version
            : text('attribution.policy.history.by', { name: savedBy, version: policy.version })}
        </Typography>
      </Flex>
      <Flex gap={4} wrap="wrap">
        {isFixed || isInForce ? null : (
          <Button
            variant="tertiary"
            aria-label={text('attribution.policy.history.restore-of', { when })}
            onClick={onRestore}
          >
            {text('attribution.policy.history.restore')}
          </Button>
        )}
        <Checkbox
          checked={isChosen}
          aria-label={text('attribution.policy.history.compare-of', { when })}
          onCheckedChange={onChoose}
        >
          {text('attribution.policy.history.compare')}
        </Checkbox>
      </Flex>
    </ListRow>
  );
};
