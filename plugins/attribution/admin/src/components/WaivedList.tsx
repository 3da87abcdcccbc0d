import { useState } from 'react';
import type { WaivedFinding } from '../../../engine/findings/apply-waivers';
import { APPROVED } from '../../../engine/policy/waiver';
import type { Checked } from '../analysis/analysis-message';
import type { Allowed } from '../hooks/use-allowed';
import { useText } from '../hooks/use-text';
import { failureOf } from '../services/request-failure';
import { useDeleteApprovalMutation, useListApprovalsQuery } from '../services/approval-api';
import type { StoryRef } from '../services/context-api';
import { useDeleteWaiverMutation } from '../services/waiver-api';
import { Notice } from './Notice';
import { Section } from './Section';
import { WaivedFlag } from './WaivedFlag';

/** Flags that somebody let stand: nothing is hidden, and each can be opened again. */
export const WaivedList = ({
  story,
  checked,
  allowed,
}: {
  readonly story: StoryRef & { readonly documentId: string };
  readonly checked: Checked;
  readonly allowed: Allowed;
}) => {
  const text = useText();
  const { documentId } = story;
  const [deleteWaiver] = useDeleteWaiverMutation();
  const [deleteApproval] = useDeleteApprovalMutation();
  const [failure, setFailure] = useState<string | null>(null);
  const { waived } = checked.report;
  const isApproved = waived.some(({ waiver }) => waiver.reason === APPROVED);
  const written = useListApprovalsQuery(story, {
    skip: !isApproved || !allowed.readAnonymity,
  }).data;
  if (waived.length === 0) return null;

  const reopen = ({ waiver }: WaivedFinding) => {
    setFailure(null);
    const reopening =
      waiver.reason === APPROVED
        ? deleteApproval({ approvalId: waiver.documentId, documentId })
        : deleteWaiver({ waiverId: waiver.documentId, documentId });
    reopening
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
            approval={written?.find(({ documentId: id }) => id === entry.waiver.documentId) ?? null}
            onReopen={() => reopen(entry)}
          />
        ))}
      </Section>
    </>
  );
};
