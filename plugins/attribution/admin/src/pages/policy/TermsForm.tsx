import { Flex } from '@strapi/design-system';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';
import { inheritedTerms, ownTerms, withTerms } from './draft-policy';
import { LeastOrigins } from './LeastOrigins';
import { LeastStrengths } from './LeastStrengths';
import { ReachAndAge } from './ReachAndAge';
import type { TermsPart } from './terms-part';

/** What the policy asks beside weights: how far attributions reach, how strong, how many and how old records may be. */
export const TermsForm = ({
  draft,
  uid,
  isFixed,
  onEdit,
}: {
  readonly draft: UnnamedPolicy;
  readonly uid: string | null;
  readonly isFixed: boolean;
  readonly onEdit: (policy: UnnamedPolicy) => void;
}) => {
  const own = ownTerms(draft, uid);
  const part: TermsPart = {
    own,
    inherited: inheritedTerms(draft, uid),
    isFixed,
    onSet: (change) => onEdit(withTerms(draft, uid, { ...own, ...change })),
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={7}>
      <ReachAndAge {...part} />
      <LeastStrengths {...part} />
      <LeastOrigins {...part} />
    </Flex>
  );
};
