import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import type { PolicyScope, SavedPolicy } from '../../services/policy-api';
import { ChangeList } from './ChangeList';
import { termsIn } from './policy-changes';
import { useWhen } from './use-when';

/** What the newer of two saved policies says otherwise than the older. */
export const Comparison = ({
  older,
  newer,
  scope,
}: {
  readonly older: SavedPolicy;
  readonly newer: SavedPolicy;
  readonly scope: PolicyScope;
}) => {
  const text = useText();
  const whenOf = useWhen();
  return (
    <Flex
      direction="column"
      alignItems="stretch"
      gap={3}
      padding={5}
      background="neutral0"
      borderColor="primary600"
      hasRadius
    >
      <Typography tag="h2" variant="delta">
        {text('attribution.policy.history.between', {
          older: whenOf(older),
          newer: whenOf(newer),
        })}
      </Typography>
      <ChangeList before={termsIn(older.policy)} after={termsIn(newer.policy)} scope={scope} />
    </Flex>
  );
};
