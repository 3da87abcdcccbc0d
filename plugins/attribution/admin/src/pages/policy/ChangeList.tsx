import { Flex, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import type { PolicyScope } from '../../services/policy-api';
import type { PolicyChange } from './policy-changes';
import { useChangeWords } from './use-change-words';

/** What one policy says otherwise than another, one line for each thing. */
export const ChangeList = ({
  changes,
  scope,
}: {
  readonly changes: readonly PolicyChange[];
  readonly scope: PolicyScope;
}) => {
  const text = useText();
  const wordsOf = useChangeWords(scope);
  if (changes.length === 0) return <Typography>{text('attribution.policy.no-changes')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={2}>
      {changes.map((change) => {
        const { what, where, before, after } = wordsOf(change);
        return (
          <Typography key={change.path.join('.')} tag="li">
            <Typography fontWeight="semiBold">{what}</Typography>{' '}
            {text('attribution.policy.change', { where, before, after })}
          </Typography>
        );
      })}
    </Flex>
  );
};
