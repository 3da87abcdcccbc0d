import type { ReactNode } from 'react';
import { Link } from '@strapi/design-system';
import { ArrowLeft } from '@strapi/icons';
import { Layouts, Page } from '@strapi/strapi/admin';
import { NavLink } from 'react-router-dom';
import { styled } from 'styled-components';
import { EngineWords } from '../components/EngineWords';
import { NarrowPageNav, PageNav } from './PageNav';

/** Measure beyond which lines get hard to read. */
const Column = styled.div<{ readonly $isWide: boolean }>`
  max-width: ${({ $isWide }) => ($isWide ? 'none' : '1100px')};
  padding-bottom: 32px;
  overflow-wrap: anywhere;

  /* What gets the focus is scrolled clear of the header that follows the reader (WCAG 2.4.11). */
  a,
  button,
  input,
  textarea,
  [role='combobox'] {
    scroll-margin-block: 14rem 4rem;
  }
`;

/** The header that follows the reader, in one line below Strapi's bar where a narrow window has that: else it lies under it, half covered. */
const Heading = styled.div`
  [data-strapi-header-sticky] {
    top: 6.4rem;

    h1 + * {
      display: none;
    }
  }

  ${({ theme }) => theme.breakpoints.medium} {
    [data-strapi-header-sticky] {
      top: 5.6rem;
    }
  }

  ${({ theme }) => theme.breakpoints.large} {
    [data-strapi-header-sticky] {
      top: 0;

      h1 + * {
        display: inline;
      }
    }
  }
`;

/** What each of the plugin's pages stands in: its title, the way to the other pages, and itself. */
export const PageFrame = ({
  title,
  subtitle,
  isOfTheEngine = false,
  isWide = false,
  action,
  back,
  children,
}: {
  readonly title: string;
  readonly subtitle?: string;
  /** Whether title and subtitle are a rule's own words. */
  readonly isOfTheEngine?: boolean;
  /** For tables, and for texts beside their flags. */
  readonly isWide?: boolean;
  /** What can be done with the page as a whole. */
  readonly action?: ReactNode;
  /** The list that the page is one of. */
  readonly back?: { readonly to: string; readonly label: string };
  readonly children: ReactNode;
}) => {
  const header = (
    <Heading>
      <Layouts.Header
        title={title}
        subtitle={subtitle}
        primaryAction={action}
        navigationAction={
          back === undefined ? undefined : (
            <Link tag={NavLink} to={back.to} startIcon={<ArrowLeft />}>
              {back.label}
            </Link>
          )
        }
      />
    </Heading>
  );
  return (
    <Layouts.Root sideNav={<PageNav />}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        {isOfTheEngine ? <EngineWords tag="div">{header}</EngineWords> : header}
        <Layouts.Content>
          <Column $isWide={isWide}>
            <NarrowPageNav />
            {children}
          </Column>
        </Layouts.Content>
      </Page.Main>
    </Layouts.Root>
  );
};
