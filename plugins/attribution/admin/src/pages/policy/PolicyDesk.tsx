import { useState } from 'react';
import { Flex } from '@strapi/design-system';
import type { Policy } from '../../../../engine/policy/policy';
import { Notice } from '../../components/Notice';
import { useAllowed } from '../../hooks/use-allowed';
import { useText } from '../../hooks/use-text';
import type { PolicyScope, SavedPolicy } from '../../services/policy-api';
import { ImportDialog } from './ImportDialog';
import { Overtaken } from './Overtaken';
import { PolicyActions } from './PolicyActions';
import { termsIn } from './policy-changes';
import { PolicyFrame } from './PolicyFrame';
import { PolicyStatus } from './PolicyStatus';
import { PolicyTabs } from './PolicyTabs';
import { ReviewDialog } from './ReviewDialog';
import { usePolicyDraft } from './use-policy-draft';
import { useWhen } from './use-when';

type Dialog = { readonly kind: 'import' } | { readonly kind: 'review'; readonly note: string };

/** The policy as it is edited, part by part; nothing holds until it was looked through and saved. */
export const PolicyDesk = ({
  current,
  scope,
  personId,
}: {
  readonly current: Policy;
  readonly scope: PolicyScope;
  readonly personId: string;
}) => {
  const text = useText();
  const whenOf = useWhen();
  const isFixed = !useAllowed().managePolicy;
  const edited = usePolicyDraft(current, personId);
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const close = () => setDialog(null);
  const review = (note: string) => setDialog({ kind: 'review', note });
  const restore = (saved: SavedPolicy) => {
    edited.edit(termsIn(saved.policy));
    review(text('attribution.policy.history.restores', { when: whenOf(saved) }));
  };
  return (
    <PolicyFrame
      action={isFixed ? undefined : <PolicyActions edited={edited} onReview={() => review('')} />}
    >
      <Flex direction="column" alignItems="stretch" gap={5}>
        {isFixed ? <Notice look="neutral">{text('attribution.policy.read-only')}</Notice> : null}
        {edited.isOvertaken ? <Overtaken edited={edited} /> : null}
        <PolicyStatus
          edited={edited}
          isSaved={isSaved}
          onImport={isFixed ? undefined : () => setDialog({ kind: 'import' })}
        />
        <PolicyTabs
          edited={edited}
          inForce={current.version}
          scope={scope}
          isFixed={isFixed}
          onRestore={restore}
        />
      </Flex>
      {dialog?.kind === 'import' ? (
        <ImportDialog
          ownRules={scope.ownRules.map(({ id }) => id)}
          onTake={(policy) => {
            edited.edit(policy);
            close();
          }}
          onClose={close}
        />
      ) : null}
      {dialog?.kind === 'review' ? (
        <ReviewDialog
          edited={edited}
          scope={scope}
          firstNote={dialog.note}
          onSaved={() => {
            setIsSaved(true);
            close();
          }}
          onClose={close}
        />
      ) : null}
    </PolicyFrame>
  );
};
