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
  viewOf,
  actions,
}: {
  readonly findings: readonly Finding[];
  /** How many flags are open, whether the filter shows them or not. */
  readonly total: number;
  readonly viewOf: (finding: Finding) => FlagView;
  readonly actions: FlagActions;
}) => {
  const text = useText();
  const [asked, setAsked] = useState(PAGE);
  const views = findings.map(viewOf);
  const limit = Math.max(asked, views.findIndex(({ isActive }) => isActive) + 1);
  if (total === 0) {
    return <Typography textColor="neutral600">{text('attribution.flags.none')}</Typography>;
  }
  if (findings.length === 0) {
    return <Typography textColor="neutral600">{text('attribution.flags.none-shown')}</Typography>;
  }
  return (
    <>
      <Section title={text('attribution.flags.title', { count: total })}>
        {views.slice(0, limit).map((view) => (
          <FlagCard key={view.fingerprint} view={view} actions={actions} />
        ))}
      </Section>
      {views.length <= limit ? null : (
        <Button type="button" size="S" variant="tertiary" onClick={() => setAsked(limit + PAGE)}>
          {text('attribution.list.more', { count: views.length - limit })}
        </Button>
      )}
    </>
  );
};
