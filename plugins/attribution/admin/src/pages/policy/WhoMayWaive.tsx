import { useId } from 'react';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../hooks/use-text';
import type { PolicyScope } from '../../services/policy-api';

type Role = PolicyScope['roles'][number];

/** What is let stand, and which roles may do so: the server asks for both permissions before a blocker. */
const ACTS = [
  { id: 'warnings', may: ({ waivesFlags }: Role) => waivesFlags },
  {
    id: 'blockers',
    may: ({ waivesFlags, waivesBlockers }: Role) => waivesFlags && waivesBlockers,
  },
  { id: 'requests', may: ({ waivesBlockers }: Role) => waivesBlockers },
] as const;

/** Which roles may let what stand. Roles are the newsroom's, in Strapi's settings: here they are only read. */
export const WhoMayWaive = ({ roles }: { readonly roles: PolicyScope['roles'] }) => {
  const text = useText();
  const { formatList } = useIntl();
  const id = useId();
  return (
    <Flex tag="section" aria-labelledby={id} direction="column" alignItems="stretch" gap={3}>
      <Box>
        <Typography id={id} tag="h2" variant="delta">
          {text('attribution.policy.who')}
        </Typography>
        <Typography textColor="neutral600">{text('attribution.policy.who.hint')}</Typography>
      </Box>
      <Flex tag="dl" direction="column" alignItems="stretch" gap={3}>
        {ACTS.map((act) => {
          const names = roles.filter(act.may).map(({ name }) => name);
          return (
            <div key={act.id}>
              <Typography tag="dt" fontWeight="bold">
                {text(`attribution.policy.who.${act.id}`)}
              </Typography>
              <Typography tag="dd">
                {names.length === 0 ? text('attribution.policy.who.nobody') : formatList(names)}
              </Typography>
            </div>
          );
        })}
      </Flex>
      <Typography textColor="neutral600">{text('attribution.policy.who.gone')}</Typography>
    </Flex>
  );
};
