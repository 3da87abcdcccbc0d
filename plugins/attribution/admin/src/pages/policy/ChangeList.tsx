import { Flex, Typography } from '@strapi/design-system';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';
import { useText } from '../../hooks/use-text';
import type { PolicyScope } from '../../services/policy-api';
import { changesBetween } from './policy-changes';
import { useChangeWords } from './use-change-words';

/** What one policy says otherwise than another, one line for each thing. */
export const ChangeList = ({
  before,
  after,
  scope,
}: {
  readonly before: UnnamedPolicy;
  readonly after: UnnamedPolicy;
  readonly scope: PolicyScope;
}) => {
  const text = useText();
  const wordsOf = useChangeWords(scope, before, after);
  const changes = changesBetween(before, after);
  if (changes.length === 0) return <Typography>{text('attribution.policy.no-changes')}</Typography>;
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
      {changes.map((change) => {
        const { what, where, ...values } = wordsOf(change);
        return (
          <li key={change.path.join('.')}>
            <Typography fontWeight="bold">{what}</Typography>
            <Typography textColor="neutral600">{` · ${where}`}</Typography>
            <Typography display="block">{text('attribution.policy.change', values)}</Typography>
          </li>
        );
      })}
    </Flex>
  );
};
