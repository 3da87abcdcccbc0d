import { useState } from 'react';
import { Button, Flex, Modal, Tabs, Typography } from '@strapi/design-system';
import type { CreateSourceRequest } from '../../../contracts/source';
import type { ShownSource } from '../../../contracts/wire';
import type { Span } from '../../../engine/text/span';
import { useText } from '../hooks/use-text';
import { ClaimChoice } from './ClaimChoice';
import { focusFirstField } from './focus';
import type { LinkTarget, TargetClaim } from './link-target';
import { Notice } from './Notice';
import { pageDirection } from './page-direction';
import { RecordForm } from './RecordForm';
import { RecordLine, recordName } from './RecordLine';
import { RecordSearch } from './RecordSearch';
import type { FieldErrors } from './record-draft';

/** What goes on behind the dialog. */
export interface LinkingState {
  readonly isBusy: boolean;
  /** Why the last attempt failed as a whole; `null` when nothing failed. */
  readonly failure: string | null;
  readonly fieldErrors: FieldErrors;
}

interface LinkDialogProps {
  readonly target: LinkTarget;
  /** The records that the story uses already, the latest first. */
  readonly used: readonly ShownSource[];
  readonly state: LinkingState;
  readonly onPick: (source: ShownSource, spans: readonly Span[]) => void;
  readonly onMake: (source: CreateSourceRequest, spans: readonly Span[]) => void;
  readonly onClose: () => void;
  /** Decides where the focus goes once the dialog has gone. */
  readonly onCloseAutoFocus: (event: Event) => void;
}

/** Finds the record, or makes it. */
const RecordTabs = ({
  target: { hint },
  used,
  state,
  onPick,
  onMake,
}: Pick<LinkDialogProps, 'target' | 'used' | 'state'> & {
  readonly onPick: (source: ShownSource) => void;
  readonly onMake: (source: CreateSourceRequest) => void;
}) => {
  const text = useText();
  const [tab, setTab] = useState('search');
  return (
    <Tabs.Root value={tab} onValueChange={setTab} variant="simple" dir={pageDirection()}>
      <Tabs.List aria-label={text('attribution.link.how')}>
        <Tabs.Trigger value="search">{text('attribution.link.search')}</Tabs.Trigger>
        <Tabs.Trigger value="new">{text('attribution.link.new')}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="search">
        <RecordSearch
          hint={hint}
          used={used}
          isBusy={state.isBusy}
          onPick={onPick}
          onMake={onMake}
        />
      </Tabs.Content>
      <Tabs.Content value="new">
        <RecordForm
          hint={hint}
          isBusy={state.isBusy}
          serverErrors={state.fieldErrors}
          onMake={onMake}
        />
      </Tabs.Content>
    </Tabs.Root>
  );
};

/** *Link to source…*: ties one claim or several to a record, which is found here, or made. */
export const LinkDialog = ({
  target,
  used,
  state,
  onPick,
  onMake,
  onClose,
  onCloseAutoFocus,
}: LinkDialogProps) => {
  const text = useText();
  const { claims, record } = target;
  const [chosen, setChosen] = useState<ReadonlySet<TargetClaim>>(() => new Set(claims));
  const spans = claims.filter((claim) => chosen.has(claim)).map(({ span }) => span);
  const isNone = spans.length === 0;
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={focusFirstField}
        onCloseAutoFocus={onCloseAutoFocus}
      >
        <Modal.Header closeLabel={text('attribution.dialog.close')}>
          <Modal.Title>
            {record === null
              ? text('attribution.link.title')
              : text('attribution.link.all', { count: claims.length, record: recordName(record) })}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <ClaimChoice claims={claims} chosen={chosen} onChange={setChosen} />
            {state.failure === null ? null : <Notice look="danger">{state.failure}</Notice>}
            {record === null ? (
              <RecordTabs
                target={target}
                used={used}
                state={{ ...state, isBusy: state.isBusy || isNone }}
                onPick={(source) => onPick(source, spans)}
                onMake={(source) => onMake(source, spans)}
              />
            ) : (
              <div>
                <Typography fontWeight="semiBold" tag="p">
                  {record.title}
                </Typography>
                <RecordLine source={record} />
              </div>
            )}
          </Flex>
        </Modal.Body>
        {record === null ? null : (
          <Modal.Footer>
            <Button type="button" variant="tertiary" onClick={onClose}>
              {text('attribution.dialog.cancel')}
            </Button>
            <Button
              type="button"
              loading={state.isBusy}
              disabled={isNone}
              onClick={() => onPick(record, spans)}
            >
              {text('attribution.link.confirm', { count: spans.length })}
            </Button>
          </Modal.Footer>
        )}
      </Modal.Content>
    </Modal.Root>
  );
};
