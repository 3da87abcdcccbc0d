import { useState } from 'react';
import type { Checked } from '../analysis/analysis-message';
import type { Allowed } from '../hooks/use-allowed';
import { useText } from '../hooks/use-text';
import { failureOf } from '../services/request-failure';
import { useDeleteWaiverMutation } from '../services/waiver-api';
import { Notice } from './Notice';
import { Section } from './Section';
import { WaivedFlag } from './WaivedFlag';

/** Flags that somebody let stand: nothing is hidden, and each can be opened again. */
export const WaivedList = ({
  documentId,
  checked,
  allowed,
}: {
  readonly documentId: string;
  readonly checked: Checked;
  readonly allowed: Allowed;
}) => {
  const text = useText();
  const [deleteWaiver] = useDeleteWaiverMutation();
  const [failure, setFailure] = useState<string | null>(null);
  const { waived } = checked.report;
  if (waived.length === 0) return null;

  const reopen = (waiverId: string) => {
    setFailure(null);
    deleteWaiver({ waiverId, documentId })
      .unwrap()
      .catch((error: unknown) =>
        setFailure(text('attribution.waived.failed', { reason: failureOf(error).message })),
      );
  };

  return (
    <>
      {failure === null ? null : <Notice look="danger">{failure}</Notice>}
      <Section title={text('attribution.waived.title', { count: waived.length })}>
        {waived.map((entry) => (
          <WaivedFlag
            key={entry.waiver.documentId}
            waived={entry}
            title={checked.titles[entry.finding.rule] ?? entry.finding.rule}
            canReopen={entry.finding.severity === 'error' ? allowed.waiveBlockers : allowed.waive}
            onReopen={() => reopen(entry.waiver.documentId)}
          />
        ))}
      </Section>
    </>
  );
};
