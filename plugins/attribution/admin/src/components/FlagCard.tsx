import { memo, useId } from 'react';
import { Button, Checkbox, Flex, Link, TextButton, Typography } from '@strapi/design-system';
import type { WaiverReason } from '../../../engine/policy/waiver';
import { useText } from '../hooks/use-text';
import { GROWS_WITH_WORDS } from './button-looks';
import { Card } from './Card';
import { CardAction } from './CardAction';
import { EngineWords } from './EngineWords';
import { fieldWords } from './field-words';
import { isSameView, type FlagView } from './flag-view';
import { flagElementId } from './focus';
import { Quote } from './Quote';
import { SeverityLabel } from './SeverityLabel';
import { WaiveMenu } from './WaiveMenu';

/** What a card can ask for, by the flag's fingerprint. The same functions for as long as the panel stands. */
export interface FlagActions {
  readonly show: (fingerprint: string) => void;
  readonly fix: (fingerprint: string, index: number) => void;
  readonly link: (fingerprint: string) => void;
  readonly waive: (fingerprint: string, reason: WaiverReason) => void;
  readonly ask: (fingerprint: string) => void;
  readonly approve: (fingerprint: string) => void;
  readonly answer: (fingerprint: string, outcome: 'granted' | 'declined') => void;
  readonly choose: (fingerprint: string, isChosen: boolean) => void;
  readonly unfold: (fingerprint: string) => void;
}

/** Address of the page that explains a rule. */
const rulePageOf = (rule: string): string => `/admin/plugins/attribution/rules/${rule}`;

const RequestLine = ({ request }: { readonly request: NonNullable<FlagView['request']> }) => {
  const text = useText();
  if (request.state === 'granted') return null;
  return (
    <Typography variant="pi" textColor="neutral700">
      {request.state === 'open'
        ? [
            text('attribution.ask.waiting', { name: request.askedBy }),
            ...(request.note === null || request.note === ''
              ? []
              : [text('attribution.requests.note', { note: request.note })]),
          ].join(' ')
        : text('attribution.ask.declined', {
            name: request.answeredBy ?? '',
            answer: request.answer ?? '',
          })}
    </Typography>
  );
};

/** What can be asked for now, or once the story is saved; nothing where it cannot. */
const Offer = ({
  offer,
  variant,
  isBusy,
  describedBy,
  onClick,
  children,
}: {
  readonly offer: FlagView['offers']['link' | 'ask' | 'approve'];
  readonly variant: 'secondary' | 'tertiary';
  readonly isBusy: boolean;
  readonly describedBy: string;
  readonly onClick: () => void;
  readonly children: string;
}) =>
  offer === 'offered' || offer === 'needs-save' ? (
    <Button
      type="button"
      size="S"
      paddingLeft={2}
      paddingRight={2}
      variant={variant}
      disabled={offer === 'needs-save' || isBusy}
      onClick={onClick}
      aria-describedby={describedBy}
    >
      {children}
    </Button>
  ) : null;

const Offers = ({
  view: { fingerprint, offers, fixes, isBusy },
  titleId,
  actions,
}: {
  readonly view: FlagView;
  readonly titleId: string;
  readonly actions: FlagActions;
}) => {
  const text = useText();
  return (
    <Flex gap={2} wrap="wrap">
      {offers.fix === 'offered'
        ? fixes.map((label, index) => (
            <Button
              key={label}
              type="button"
              size="S"
              paddingLeft={2}
              paddingRight={2}
              style={GROWS_WITH_WORDS}
              onClick={() => actions.fix(fingerprint, index)}
              aria-describedby={titleId}
            >
              {text('attribution.flag.fix')} <EngineWords>{label}</EngineWords>
            </Button>
          ))
        : null}
      <Offer
        offer={offers.link}
        variant="secondary"
        isBusy={isBusy}
        describedBy={titleId}
        onClick={() => actions.link(fingerprint)}
      >
        {text('attribution.flag.link')}
      </Offer>
      {offers.waive === 'offered' || offers.waive === 'needs-save' ? (
        <WaiveMenu
          describedBy={titleId}
          isDisabled={offers.waive === 'needs-save' || isBusy}
          onChoose={(reason) => actions.waive(fingerprint, reason)}
        />
      ) : null}
      <Offer
        offer={offers.approve}
        variant="secondary"
        isBusy={isBusy}
        describedBy={titleId}
        onClick={() => actions.approve(fingerprint)}
      >
        {text('attribution.flag.approve')}
      </Offer>
      {offers.answer === 'offered' ? (
        <>
          <CardAction describedBy={titleId} onClick={() => actions.answer(fingerprint, 'granted')}>
            {text('attribution.requests.grant')}
          </CardAction>
          <CardAction describedBy={titleId} onClick={() => actions.answer(fingerprint, 'declined')}>
            {text('attribution.requests.decline')}
          </CardAction>
        </>
      ) : null}
      <Offer
        offer={offers.ask}
        variant="tertiary"
        isBusy={isBusy}
        describedBy={titleId}
        onClick={() => actions.ask(fingerprint)}
      >
        {text('attribution.flag.ask')}
      </Offer>
    </Flex>
  );
};

/** One flag: what is wrong with which words, and what would settle it. `place`: in the list, or beside the words. */
const FlagCardOnce = ({
  view,
  actions,
  place = 'list',
}: {
  readonly view: FlagView;
  readonly actions: FlagActions;
  readonly place?: 'list' | 'text';
}) => {
  const text = useText();
  const titleId = useId();
  const { fingerprint, offers } = view;
  return (
    <Card
      id={place === 'list' ? flagElementId(fingerprint) : undefined}
      tag={place === 'list' ? 'li' : 'div'}
      labelledBy={titleId}
      isCurrent={view.isActive && place === 'list'}
    >
      <Flex justifyContent="space-between" gap={2} width="100%">
        <SeverityLabel severity={view.severity} />
        {place === 'text' ? null : (
          <TextButton
            type="button"
            onClick={() => actions.show(fingerprint)}
            aria-describedby={titleId}
            minHeight="24px"
          >
            {text('attribution.flag.show')}
          </TextButton>
        )}
      </Flex>
      <Typography id={titleId} tag="h4" variant="omega" fontWeight="bold">
        <EngineWords>{view.title}</EngineWords>
      </Typography>
      {place === 'text' ? null : <Quote words={view.quote} />}
      {view.unmarked === null ? null : (
        <Typography variant="pi" textColor="neutral600">
          {text(`attribution.flag.unmarked.${view.unmarked.why}`, {
            field: fieldWords(view.unmarked.field),
          })}
        </Typography>
      )}
      <Typography variant="pi">
        <EngineWords>{view.message}</EngineWords>
      </Typography>
      <Typography variant="pi" textColor="neutral600">
        <EngineWords>{view.remedy}</EngineWords>
      </Typography>
      <Offers view={view} titleId={titleId} actions={actions} />
      {offers.waive === 'needs-editor' ? (
        <Typography variant="pi" textColor="neutral600">
          {text('attribution.flag.needs-editor')}
        </Typography>
      ) : null}
      {view.request === null ? null : <RequestLine request={view.request} />}
      <Flex justifyContent="space-between" gap={2} width="100%" wrap="wrap">
        <Link
          href={rulePageOf(view.rule)}
          target="_blank"
          isExternal={false}
          aria-label={text('attribution.flag.rule', { rule: view.rule })}
        >
          {view.rule}
        </Link>
        {place === 'list' && offers.link === 'offered' ? (
          <Checkbox
            checked={view.isChosen}
            onCheckedChange={(checked) => actions.choose(fingerprint, checked === true)}
            aria-describedby={titleId}
          >
            {text('attribution.flag.choose')}
          </Checkbox>
        ) : null}
      </Flex>
      {view.more === 0 || place === 'text' ? null : (
        <CardAction describedBy={titleId} onClick={() => actions.unfold(fingerprint)}>
          {text('attribution.flags.more', { count: view.more })}
        </CardAction>
      )}
    </Card>
  );
};

/** Drawn again only when what it shows has changed. */
export const FlagCard = memo(
  FlagCardOnce,
  (before, after) => before.actions === after.actions && isSameView(before.view, after.view),
);
