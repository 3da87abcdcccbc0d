import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

/** What a rule says. Rules speak English: in a page of another language, their words say so (WCAG 3.1.2). */
export const EngineWords = ({
  tag: Tag = 'span',
  children,
}: {
  /** `div` around whole blocks. */
  readonly tag?: 'span' | 'div';
  readonly children: ReactNode;
}) => {
  const { locale } = useIntl();
  return locale.startsWith('en') ? (
    children
  ) : (
    <Tag lang="en" dir="ltr">
      {children}
    </Tag>
  );
};
