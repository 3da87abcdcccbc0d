import { Page } from '@strapi/strapi/admin';
import { EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { useText } from '../../hooks/use-text';
import {
  useListPolicyVersionsQuery,
  type PolicyScope,
  type SavedPolicy,
} from '../../services/policy-api';
import { Pager } from '../Pager';
import { Comparison } from './Comparison';
import { useCompared } from './use-compared';
import { VersionRow } from './VersionRow';

const PAGE_SIZE = 25;

/** Each policy that was saved: who, when and why; two are compared, one is restored. */
export const History = ({
  scope,
  inForce,
  page,
  isFixed,
  onRestore,
  onTurn,
}: {
  readonly scope: PolicyScope;
  /** The version of the policy in force. */
  readonly inForce: string;
  readonly page: number;
  readonly isFixed: boolean;
  readonly onRestore: (saved: SavedPolicy) => void;
  readonly onTurn: (page: number) => void;
}) => {
  const text = useText();
  const { older, newer, isChosen, choose } = useCompared();
  const { data, isError } = useListPolicyVersionsQuery(
    { page, pageSize: PAGE_SIZE },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  if (data.data.length === 0) {
    return <EmptyStateLayout content={text('attribution.policy.history.none')} />;
  }
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography textColor="neutral600">{text('attribution.policy.history.hint')}</Typography>
      <output aria-live="polite">
        {older === undefined || newer === undefined ? null : (
          <Comparison older={older} newer={newer} scope={scope} />
        )}
      </output>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {data.data.map((saved) => (
          <VersionRow
            key={saved.documentId}
            saved={saved}
            isInForce={saved.policy.version === inForce}
            isFixed={isFixed}
            isChosen={isChosen(saved)}
            onChoose={() => choose(saved)}
            onRestore={() => onRestore(saved)}
          />
        ))}
      </Flex>
      <Pager page={page} hasNext={page * PAGE_SIZE < data.meta.total} onTurn={onTurn} />
    </Flex>
  );
};
