import { Button, Flex, LinkButton, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { useText } from '../../hooks/use-text';
import { PAGES } from '../addresses';

/** Offers the tour to whoever has neither taken nor skipped it. */
export const TourOffer = ({ onSkip }: { readonly onSkip: () => void }) => {
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
