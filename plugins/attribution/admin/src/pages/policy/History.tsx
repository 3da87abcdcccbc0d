import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Button, Checkbox, EmptyStateLayout, Flex, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useText } from '../../hooks/use-text';
import {
  useListPolicyVersionsQuery,
  type PolicyScope,
  type SavedPolicy,
} from '../../services/policy-api';
import { Pager } from '../Pager';
import { ChangeList } from './ChangeList';
import { changesBetween, termsIn } from './policy-changes';

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
  readonly onRestore: (saved: SavedPolicy, when: string) => void;
  readonly onTurn: (page: number) => void;
}) => {
  const text = useText();
  const { formatDate } = useIntl();
  const [chosen, setChosen] = useState<readonly SavedPolicy[]>([]);
  const { data, isError } = useListPolicyVersionsQuery(
    { page, pageSize: PAGE_SIZE },
    { refetchOnMountOrArgChange: true },
  );
  if (isError) return <Page.Error />;
  if (data === undefined) return <Page.Loading />;
  if (data.data.length === 0) {
    return <EmptyStateLayout content={text('attribution.policy.history.none')} />;
  }
  const whenOf = ({ savedAt }: SavedPolicy): string =>
    savedAt === null
      ? text('attribution.policy.history.first')
      : formatDate(savedAt, { dateStyle: 'medium', timeStyle: 'short' });
  const isChosen = ({ documentId }: SavedPolicy) =>
    chosen.some((one) => one.documentId === documentId);
  const choose = (saved: SavedPolicy) =>
    setChosen(
      isChosen(saved)
        ? chosen.filter(({ documentId }) => documentId !== saved.documentId)
        : [...chosen.slice(-1), saved],
    );
  const [older, newer] = chosen.toSorted((a, b) =>
    (a.savedAt ?? '').localeCompare(b.savedAt ?? ''),
  );
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Typography textColor="neutral600">{text('attribution.policy.history.hint')}</Typography>
      <output aria-live="polite">
        {older === undefined || newer === undefined ? null : (
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
            <ChangeList
              changes={changesBetween(termsIn(older.policy), termsIn(newer.policy))}
              scope={scope}
            />
          </Flex>
        )}
      </output>
      <Flex tag="ol" direction="column" alignItems="stretch" gap={2}>
        {data.data.map((saved) => (
          <Flex
            key={saved.documentId}
            tag="li"
            gap={4}
            padding={4}
            justifyContent="space-between"
            wrap="wrap"
            background="neutral0"
            borderColor="neutral150"
            hasRadius
          >
            <Flex direction="column" alignItems="flex-start" gap={1}>
              <Typography fontWeight="semiBold">
                {whenOf(saved)}
                {saved.policy.version === inForce
                  ? ` · ${text('attribution.policy.history.in-force')}`
                  : ''}
              </Typography>
              <Typography>{saved.note ?? text('attribution.policy.history.no-note')}</Typography>
              <Typography variant="pi" textColor="neutral600">
                {text('attribution.policy.history.by', {
                  name: saved.savedBy,
                  version: saved.policy.version,
                })}
              </Typography>
            </Flex>
            <Flex gap={4} wrap="wrap">
              <Checkbox checked={isChosen(saved)} onCheckedChange={() => choose(saved)}>
                {text('attribution.policy.history.compare', { when: whenOf(saved) })}
              </Checkbox>
              {isFixed || saved.policy.version === inForce ? null : (
                <Button
                  variant="tertiary"
                  aria-label={text('attribution.policy.history.restore-of', {
                    when: whenOf(saved),
                  })}
                  onClick={() => onRestore(saved, whenOf(saved))}
                >
                  {text('attribution.policy.history.restore')}
                </Button>
              )}
            </Flex>
          </Flex>
        ))}
      </Flex>
      <Pager page={page} hasNext={page * PAGE_SIZE < data.meta.total} onTurn={onTurn} />
    </Flex>
  );
};
