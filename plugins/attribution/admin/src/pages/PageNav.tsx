import { Box, Typography } from '@strapi/design-system';
import { SubNav } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { useAllowed, type Allowed } from '../hooks/use-allowed';
import { useText, type MessageId } from '../hooks/use-text';
import { PAGES } from './addresses';

interface Place {
  readonly to: string;
  readonly label: MessageId;
  /** What it takes beside reading flags. */
  readonly needs?: keyof Allowed;
}

interface Part {
  readonly label: MessageId;
  readonly places: readonly Place[];
}

/** Every page that stands for itself, in the order people need them. */
const PARTS: readonly Part[] = [
  {
    label: 'attribution.nav.stories',
    places: [
      { to: PAGES.start, label: 'attribution.desk.title' },
      { to: PAGES.requests, label: 'attribution.requests.title' },
      { to: PAGES.unchecked, label: 'attribution.unchecked.title' },
    ],
  },
  {
    label: 'attribution.nav.records',
    places: [
      { to: PAGES.sources, label: 'attribution.library.title' },
      { to: PAGES.outlets, label: 'attribution.outlets.title' },
      { to: PAGES.imports, label: 'attribution.imports.title', needs: 'manageRecords' },
    ],
  },
  {
    label: 'attribution.nav.rules',
    places: [
      { to: PAGES.rules, label: 'attribution.rules.title' },
      { to: PAGES.policy, label: 'attribution.policy.title' },
      { to: PAGES.trail, label: 'attribution.trail.title', needs: 'readTrail' },
      { to: PAGES.insights, label: 'attribution.insights.title', needs: 'readInsights' },
      { to: PAGES.tour, label: 'attribution.tour.title' },
    ],
  },
];

/** The parts with the places that the person at the screen may open. */
const useParts = (): readonly Part[] => {
  const allowed = useAllowed();
  return PARTS.map(({ label, places }) => ({
    label,
    places: places.filter(({ needs }) => needs === undefined || allowed[needs]),
  })).filter(({ places }) => places.length > 0);
};

const isWhole = ({ to }: Place): boolean => to === PAGES.start;

/** The way to the plugin's other pages, beside each of them as in Strapi's settings. */
export const PageNav = () => {
  const text = useText();
  return (
    <SubNav.Main aria-label={text('attribution.pages.navigation')}>
      <Box paddingLeft={5} paddingTop={5} paddingBottom={2}>
        <Typography variant="beta">{text('attribution.panel.title')}</Typography>
      </Box>
      <SubNav.Content>
        <SubNav.Sections>
          {useParts().map(({ label, places }) => (
            <SubNav.Section key={label} label={text(label)}>
              {places.map((place) => (
                <SubNav.Link
                  key={place.to}
                  to={place.to}
                  end={isWhole(place)}
                  label={text(place.label)}
                />
              ))}
            </SubNav.Section>
          ))}
        </SubNav.Sections>
      </SubNav.Content>
    </SubNav.Main>
  );
};

const NarrowNav = styled.nav`
  display: flex;
  flex-wrap: wrap;
  gap: 4px 24px;
  margin-bottom: 24px;
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};

  ${({ theme }) => theme.breakpoints.medium} {
    display: none;
  }
`;

const NarrowPlace = styled(NavLink)`
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

/** The same way in a window that has no room beside the page. */
export const NarrowPageNav = () => {
  const text = useText();
  const places = useParts().flatMap((part) => part.places);
  return (
    <NarrowNav aria-label={text('attribution.pages.navigation')}>
      {places.map((place) => (
        <NarrowPlace key={place.to} to={place.to} end={isWhole(place)}>
          {text(place.label)}
        </NarrowPlace>
      ))}
    </NarrowNav>
  );
};
