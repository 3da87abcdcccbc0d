import { useState } from 'react';
import { Button, Flex, Link, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../hooks/use-text';
import { useListOpenRequestsQuery } from '../services/request-api';
import { useListUncheckedQuery } from '../services/unchecked-api';
import { PAGES } from './addresses';
import { PageFrame } from './PageFrame';
import { recallTour, rememberTour } from './tour/tour-memory';

/** Totals are asked for, not lists. */
const TOTAL_ONLY = { page: 1, pageSize: 1 } as const;
const ALWAYS_FRESH = { refetchOnMountOrArgChange: true } as const;

const TourOffer = ({ onSkip }: { readonly onSkip: () => void }) => {
  const text = useText();
  return (
    <Flex
      tag="section"
      aria-labelledby="attribution-tour-offer"
      direction="column"
      alignItems="flex-start"
      gap={3}
      padding={6}
      hasRadius
      background="primary100"
      borderColor="primary200"
    >
      <Typography id="attribution-tour-offer" tag="h2" variant="beta">
        {text('attribution.start.offer.title')}
      </Typography>
      <Typography>{text('attribution.start.offer.body')}</Typography>
      <Flex gap={2} wrap="wrap">
        <LinkButton tag={NavLink} to={PAGES.tour}>
          {text('attribution.start.offer.take')}
        </LinkButton>
        <Button variant="tertiary" onClick={onSkip}>
          {text('attribution.start.offer.skip')}
        </Button>
      </Flex>
    </Flex>
  );
};

const Entry = ({
  to,
  title,
  children,
}: {
  readonly to: string;
  readonly title: string;
  readonly children: string;
}) => (
  <Flex
    tag="li"
    direction="column"
    alignItems="flex-start"
    gap={2}
    padding={5}
    hasRadius
    background="neutral0"
    borderColor="neutral150"
  >
    <Link tag={NavLink} to={to}>
      {title}
    </Link>
    <Typography textColor="neutral600">{children}</Typography>
  </Flex>
);

/** Where the menu leads first: what waits for somebody, and where things are explained. */
export const StartPage = () => {
  const text = useText();
  const [isTourOpen, setIsTourOpen] = useState(recallTour() === null);
  const requests = useListOpenRequestsQuery(TOTAL_ONLY, ALWAYS_FRESH).data?.meta.total;
  const unchecked = useListUncheckedQuery(TOTAL_ONLY, ALWAYS_FRESH).data?.meta.total;
  const skipTour = () => {
    rememberTour('skipped');
    setIsTourOpen(false);
  };
  return (
    <PageFrame
      title={text('attribution.panel.title')}
      subtitle={text('attribution.start.subtitle')}
    >
      <Flex direction="column" alignItems="stretch" gap={6}>
        {isTourOpen ? <TourOffer onSkip={skipTour} /> : null}
        <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
          <Entry to={PAGES.requests} title={text('attribution.requests.title')}>
            {requests === undefined
              ? text('attribution.requests.subtitle')
              : text('attribution.start.requests', { count: requests })}
          </Entry>
          <Entry to={PAGES.unchecked} title={text('attribution.unchecked.title')}>
            {unchecked === undefined
              ? text('attribution.unchecked.subtitle')
              : text('attribution.start.unchecked', { count: unchecked })}
          </Entry>
          <Entry to={PAGES.rules} title={text('attribution.rules.title')}>
            {text('attribution.rules.subtitle')}
          </Entry>
          {isTourOpen ? null : (
            <Entry to={PAGES.tour} title={text('attribution.tour.title')}>
              {text('attribution.tour.subtitle')}
            </Entry>
          )}
        </Flex>
      </Flex>
    </PageFrame>
  );
};
