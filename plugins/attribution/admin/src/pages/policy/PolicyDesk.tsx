import { useState } from 'react';
import { Box, Button, Flex, Tabs, Typography } from '@strapi/design-system';
import type { Policy } from '../../../../engine/policy/policy';
import { Notice } from '../../components/Notice';
import { pageDirection } from '../../components/page-direction';
import { useAllowed } from '../../hooks/use-allowed';
import { useText } from '../../hooks/use-text';
import { download } from '../../services/download';
import type { PolicyScope } from '../../services/policy-api';
import { GeneralForm } from './GeneralForm';
import { History } from './History';
import { ImportDialog } from './ImportDialog';
import { PlaceChoice } from './PlaceChoice';
import { termsIn } from './policy-changes';
import { ReviewDialog } from './ReviewDialog';
import { RuleWeights } from './RuleWeights';
import { TermsForm } from './TermsForm';
import { TryText } from './TryText';
import { PARTS, usePlace } from './use-place';
import { usePolicyDraft } from './use-policy-draft';

type Dialog = { readonly kind: 'import' } | { readonly kind: 'review'; readonly note: string };

/** The policy as it is edited, part by part; nothing holds until it was looked through and saved. */
export const PolicyDesk = ({
  current,
  scope,
}: {
  readonly current: Policy;
  readonly scope: PolicyScope;
}) => {
  const text = useText();
  const isFixed = !useAllowed().managePolicy;
  const edited = usePolicyDraft(current);
  const { base, draft, changes, isOvertaken, edit, discard, putOnTop } = edited;
  const { part, search, page, place, go } = usePlace();
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const close = () => setDialog(null);
  const exportIt = () =>
    download(
      new Blob([`${JSON.stringify(draft, null, 2)}\n`], { type: 'application/json' }),
      'policy.json',
    );
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {isFixed ? <Notice look="neutral">{text('attribution.policy.read-only')}</Notice> : null}
      {isOvertaken ? (
        <Flex direction="column" alignItems="stretch" gap={2}>
          <Notice look="warning">{text('attribution.policy.overtaken')}</Notice>
          <Flex gap={2} wrap="wrap">
            <Button variant="secondary" onClick={putOnTop}>
              {text('attribution.policy.overtaken.on-top')}
            </Button>
            <Button variant="tertiary" onClick={discard}>
              {text('attribution.policy.overtaken.take')}
            </Button>
          </Flex>
        </Flex>
      ) : null}
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography tag="output" aria-live="polite" textColor="neutral600">
          {isSaved && changes.length === 0
            ? text('attribution.policy.saved', { version: base.version })
            : text('attribution.policy.status', {
                count: changes.length,
                version: base.version,
              })}
        </Typography>
        <Flex gap={2} wrap="wrap">
          <Button variant="tertiary" onClick={exportIt}>
            {text('attribution.policy.export')}
          </Button>
          {isFixed ? null : (
            <>
              <Button variant="tertiary" onClick={() => setDialog({ kind: 'import' })}>
                {text('attribution.policy.import')}
              </Button>
              <Button variant="tertiary" disabled={changes.length === 0} onClick={discard}>
                {text('attribution.policy.discard')}
              </Button>
              <Button
                disabled={changes.length === 0 || isOvertaken}
                onClick={() => setDialog({ kind: 'review', note: '' })}
              >
                {text('attribution.policy.review')}
              </Button>
            </>
          )}
        </Flex>
      </Flex>
      <Tabs.Root
        value={part}
        onValueChange={(next) => go({ part: next })}
        variant="simple"
        dir={pageDirection()}
      >
        <Tabs.List aria-label={text('attribution.policy.parts')}>
          {PARTS.map((one) => (
            <Tabs.Trigger key={one} value={one}>
              {text(`attribution.policy.part.${one}`)}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
        <Tabs.Content value="rules">
          <Box paddingTop={6}>
            <RuleWeights
              base={termsIn(base)}
              draft={draft}
              scope={scope}
              place={place}
              search={search}
              isFixed={isFixed}
              onEdit={edit}
              onGo={go}
            />
          </Box>
        </Tabs.Content>
        <Tabs.Content value="terms">
          <Flex direction="column" alignItems="stretch" gap={7} paddingTop={6}>
            <GeneralForm draft={draft} isFixed={isFixed} onEdit={edit} />
            <Box maxWidth="40rem">
              <PlaceChoice
                place={place}
                scope={scope}
                hasFields={false}
                onChoose={({ uid, field }) => go({ type: uid, field })}
              />
            </Box>
            <TermsForm draft={draft} uid={place.uid} isFixed={isFixed} onEdit={edit} />
          </Flex>
        </Tabs.Content>
        <Tabs.Content value="trial">
          <Box paddingTop={6}>
            <TryText
              base={base}
              draft={draft}
              scope={scope}
              place={place}
              onPlace={({ uid, field }) => go({ type: uid, field })}
            />
          </Box>
        </Tabs.Content>
        <Tabs.Content value="history">
          <Box paddingTop={6}>
            <History
              scope={scope}
              inForce={current.version}
              page={page}
              isFixed={isFixed}
              onTurn={(next) => go({ page: next === 1 ? null : String(next) })}
              onRestore={(saved, when) => {
                edit(termsIn(saved.policy));
                setDialog({
                  kind: 'review',
                  note: text('attribution.policy.history.restores', { when }),
                });
              }}
            />
          </Box>
        </Tabs.Content>
      </Tabs.Root>
      {dialog?.kind === 'import' ? (
        <ImportDialog
          ownRules={scope.ownRules.map(({ id }) => id)}
          onTake={(policy) => {
            edit(policy);
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
    </Flex>
  );
};
