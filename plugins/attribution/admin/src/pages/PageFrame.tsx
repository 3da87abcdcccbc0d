import type { ReactNode } from 'react';
import { Layouts, Page } from '@strapi/strapi/admin';
import { Flex } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { EngineWords } from '../components/EngineWords';
import { useAllowed } from '../hooks/use-allowed';
import { useText, type MessageId } from '../hooks/use-text';
import { PAGES } from './addresses';

const PLACES: readonly (readonly [address: string, label: MessageId])[] = [
  [PAGES.start, 'attribution.pages.start'],
  [PAGES.requests, 'attribution.requests.title'],
  [PAGES.unchecked, 'attribution.unchecked.title'],
  [PAGES.rules, 'attribution.rules.title'],
  [PAGES.tour, 'attribution.tour.title'],
];

/** For those who may read it. */
const TRAIL = [PAGES.trail, 'attribution.trail.title'] as const;

const Place = styled(NavLink)`
  padding: 8px 2px;
  border-bottom: 2px solid transparent;
  color: ${({ theme }) => theme.colors.neutral700};
  font-size: ${({ theme }) => theme.fontSizes[2]};
  text-decoration: none;

  &:hover {
    color: ${({ theme }) => theme.colors.primary600};
  }

  &.active {
    border-color: ${({ theme }) => theme.colors.primary600};
    color: ${({ theme }) => theme.colors.primary600};
    font-weight: ${({ theme }) => theme.fontWeights.semiBold};
  }
`;

/** Measure beyond which lines get hard to read. */
const Column = styled.div`
  max-width: 1100px;
  padding-bottom: 32px;
  overflow-wrap: anywhere;
`;

/** What each of the plugin's pages stands in: its title, the way to the other pages, and itself. */
export const PageFrame = ({
  title,
  subtitle,
  isOfTheEngine = false,
  children,
}: {
  readonly title: string;
  readonly subtitle?: string;
  /** Whether title and subtitle are a rule's own words. */
  readonly isOfTheEngine?: boolean;
  readonly children: ReactNode;
}) => {
  const text = useText();
  const { readTrail } = useAllowed();
  const places = readTrail ? [...PLACES, TRAIL] : PLACES;
  const header = <Layouts.Header title={title} subtitle={subtitle} />;
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      {isOfTheEngine ? <EngineWords tag="div">{header}</EngineWords> : header}
      <Layouts.Content>
        <Column>
          <Flex
            tag="nav"
            aria-label={text('attribution.pages.navigation')}
            gap={6}
            wrap="wrap"
            marginBottom={6}
            borderColor="neutral200"
            borderStyle="solid"
            borderWidth="0 0 1px 0"
          >
            {places.map(([address, label]) => (
              <Place key={address} to={address} end={address === PAGES.start}>
                {text(label)}
              </Place>
            ))}
          </Flex>
          {children}
        </Column>
      </Layouts.Content>
    </Page.Main>
  );
};
