import { useState, type ReactNode } from 'react';
import { Box, Tabs } from '@strapi/design-system';
import { pageDirection } from '../../components/page-direction';
import { useText } from '../../hooks/use-text';
import type { PolicyScope, SavedPolicy } from '../../services/policy-api';
import type { Place } from './draft-policy';
import { History } from './History';
import { termsIn } from './policy-changes';
import { RuleWeights } from './RuleWeights';
import { TermsTab } from './TermsTab';
import { TryText } from './TryText';
import { PARTS, usePlace, type Part } from './use-place';
import type { PolicyDraft } from './use-policy-draft';

/** The policy part by part: weights, terms, a text to try it on, and what it was before. */
export const PolicyTabs = ({
  edited: { base, draft, edit },
  inForce,
  scope,
  isFixed,
  onRestore,
}: {
  readonly edited: PolicyDraft;
  /** The version of the policy in force. */
  readonly inForce: string;
  readonly scope: PolicyScope;
  readonly isFixed: boolean;
  readonly onRestore: (saved: SavedPolicy) => void;
}) => {
  const text = useText();
  const { part, search, page, place, go } = usePlace();
  const onPlace = ({ uid, field }: Place) => go({ type: uid, field });
  const [words, setWords] = useState('');
  const shared = { draft, scope, place };
  const contents: Readonly<Record<Part, ReactNode>> = {
    rules: (
      <RuleWeights
        {...shared}
        base={termsIn(base)}
        search={search}
        isFixed={isFixed}
        onEdit={edit}
        onGo={go}
      />
    ),
    terms: <TermsTab {...shared} isFixed={isFixed} onEdit={edit} onPlace={onPlace} />,
    trial: <TryText {...shared} base={base} words={words} onType={setWords} onPlace={onPlace} />,
    history: (
      <History
        scope={scope}
        inForce={inForce}
        page={page}
        isFixed={isFixed}
        onTurn={(next) => go({ page: next === 1 ? null : String(next) })}
        onRestore={onRestore}
      />
    ),
  };
  return (
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
      {PARTS.map((one) => (
        <Tabs.Content key={one} value={one}>
          <Box paddingTop={6}>{contents[one]}</Box>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
};
