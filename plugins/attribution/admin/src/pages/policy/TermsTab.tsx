import { Box, Divider, Flex, Typography } from '@strapi/design-system';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';
import { useText } from '../../hooks/use-text';
import type { PolicyScope } from '../../services/policy-api';
import type { Place } from './draft-policy';
import { GeneralForm } from './GeneralForm';
import { OwnWorkForm } from './OwnWorkForm';
import { PlaceChoice } from './PlaceChoice';
import { TermsForm } from './TermsForm';
import { WhoMayWaive } from './WhoMayWaive';

/** What the policy says beside weights: of the whole newsroom first, then of claims, for all stories or those of a type. */
export const TermsTab = ({
  draft,
  scope,
  place,
  isFixed,
  onEdit,
  onPlace,
}: {
  readonly draft: UnnamedPolicy;
  readonly scope: PolicyScope;
  readonly place: Place;
  readonly isFixed: boolean;
  readonly onEdit: (policy: UnnamedPolicy) => void;
  readonly onPlace: (place: Place) => void;
}) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={7}>
      <GeneralForm draft={draft} isFixed={isFixed} onEdit={onEdit} />
      <OwnWorkForm draft={draft} isFixed={isFixed} onEdit={onEdit} />
      <WhoMayWaive roles={scope.roles} />
      <Divider />
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="delta">
          {text('attribution.policy.claims')}
        </Typography>
        <Box maxWidth="40rem">
          <PlaceChoice place={place} scope={scope} hasFields={false} onChoose={onPlace} />
        </Box>
      </Flex>
      <TermsForm key={place.uid} draft={draft} uid={place.uid} isFixed={isFixed} onEdit={onEdit} />
    </Flex>
  );
};
