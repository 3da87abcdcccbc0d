import { Box, Flex, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Finding, Severity } from '../../../engine/findings/finding';
import { SEVERITIES } from '../../../engine/findings/finding';
import { useText } from '../hooks/use-text';
import { EngineWords } from './EngineWords';
import { toggledSeverity, type FlagFilter } from './filter';
import { SeverityLabel } from './SeverityLabel';

const Toggle = styled(Box)`
  cursor: pointer;
  min-height: 28px;
  color: ${({ theme }) => theme.colors.neutral800};
`;

const ToggleButton = ({
  isPressed,
  onClick,
  children,
}: {
  readonly isPressed: boolean;
  readonly onClick: () => void;
  readonly children: React.ReactNode;
}) => (
  <Toggle
    tag="button"
    type="button"
    aria-pressed={isPressed}
    onClick={onClick}
    hasRadius
    paddingLeft={2}
    paddingRight={2}
    background={isPressed ? 'primary100' : 'neutral0'}
    borderColor={isPressed ? 'primary600' : 'neutral200'}
  >
    <Flex gap={1}>{children}</Flex>
  </Toggle>
);

const rulesIn = (
  findings: readonly Finding[],
): readonly { readonly rule: string; readonly count: number }[] => {
  const counts = new Map<string, number>();
  for (const { rule } of findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return [...counts].map(([rule, count]) => ({ rule, count }));
};

/** Totals by severity, each of which shows its flags alone; and which rule, and whose. */
export const FilterBar = ({
  findings,
  titles,
  filter,
  onChange,
}: {
  readonly findings: readonly Finding[];
  readonly titles: Readonly<Record<string, string>>;
  readonly filter: FlagFilter;
  readonly onChange: (filter: FlagFilter) => void;
}) => {
  const text = useText();
  const countOf = (severity: Severity): number =>
    findings.filter((finding) => finding.severity === severity).length;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Flex
        tag="fieldset"
        gap={2}
        wrap="wrap"
        padding={0}
        borderWidth={0}
        aria-label={text('attribution.filter.severity')}
      >
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            isPressed={
              filter.severities.size < SEVERITIES.length && filter.severities.has(severity)
            }
            onClick={() => onChange(toggledSeverity(filter, severity))}
          >
            <SeverityLabel severity={severity} />
            <Typography tag="span" variant="pi" fontWeight="bold">
              {countOf(severity)}
            </Typography>
          </ToggleButton>
        ))}
        <ToggleButton
          isPressed={filter.isMineOnly}
          onClick={() => onChange({ ...filter, isMineOnly: !filter.isMineOnly })}
        >
          <Typography tag="span" variant="pi" fontWeight="bold">
            {text('attribution.filter.mine')}
          </Typography>
        </ToggleButton>
      </Flex>
      <SingleSelect
        size="S"
        aria-label={text('attribution.filter.rule')}
        value={filter.rule ?? ''}
        onChange={(value) => onChange({ ...filter, rule: value === '' ? null : String(value) })}
      >
        <SingleSelectOption value="">{text('attribution.filter.every-rule')}</SingleSelectOption>
        {rulesIn(findings).map(({ rule, count }) => (
          <SingleSelectOption key={rule} value={rule}>
            <EngineWords>{`${titles[rule] ?? rule} (${count})`}</EngineWords>
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Flex>
  );
};
