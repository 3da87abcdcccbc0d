import { useState } from 'react';
import { Button, Typography } from '@strapi/design-system';
import type { Finding } from '../../../engine/findings/finding';
import { useText } from '../hooks/use-text';
import { FlagCard, type FlagActions } from './FlagCard';
import type { FlagView } from './flag-view';
import { Section } from './Section';

/** How many cards are drawn at first, and how many more each time somebody asks. */
const PAGE = 40;

/** Open flags in text order. A long list is drawn in parts; the active flag is always among them. */
export const FlagList = ({
  findings,
  total,
  activeId,
  viewOf,
  actions,
}: {
  readonly findings: readonly Finding[];
  /** How many flags are open, whether the filter shows them or not. */
  readonly total: number;
  /** Fingerprint of the flag whose words the caret stands on. */
  readonly activeId: string | null;
  readonly viewOf: (finding: Finding) => FlagView;
  readonly actions: FlagActions;
}) => {
  const text = useText();
  const [asked, setAsked] = useState(PAGE);
  const active = findings.findIndex(({ fingerprint }) => fingerprint === activeId);
  const limit = Math.max(asked, active + 1);
  if (total === 0) {
    return <Typography textColor="neutral600">{text('attribution.flags.none')}</Typography>;
  }
  if (findings.length === 0) {
    return <Typography textColor="neutral600">{text('attribution.flags.none-shown')}</Typography>;
  }
  return (
    <>
      <Section title={text('attribution.flags.title', { count: total })}>
        {findings.slice(0, limit).map((finding) => (
          <FlagCard key={finding.fingerprint} view={viewOf(finding)} actions={actions} />
        ))}
      </Section>
      {findings.length <= limit ? null : (
        <Button type="button" size="S" variant="tertiary" onClick={() => setAsked(limit + PAGE)}>
          {text('attribution.list.more', { count: findings.length - limit })}
        </Button>
      )}
    </>
  );
};
