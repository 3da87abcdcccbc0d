import { Flex, Link, SingleSelect, SingleSelectOption, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';
import { EngineWords } from '../../components/EngineWords';
import { useText } from '../../hooks/use-text';
import { ruleAddress } from '../addresses';
import { originOf, ownWeight, weightAt, withWeight, type Place } from './draft-policy';
import { WEIGHTS } from '../rules/rule-catalogue';
import type { ListedRule } from './listed-rules';
import { useWeightWords } from './use-weight-words';

const INHERITED = 'inherited';

/** What one rule weighs in a place, whether it is set there or inherited, and the way to its page. */
export const RuleWeight = ({
  rule,
  policy,
  place,
  isFixed,
  onEdit,
}: {
  readonly rule: ListedRule;
  readonly policy: UnnamedPolicy;
  readonly place: Place;
  readonly isFixed: boolean;
  readonly onEdit: (policy: UnnamedPolicy) => void;
}) => {
  const text = useText();
  const words = useWeightWords();
  const own = ownWeight(policy, place, rule.id);
  const bare = withWeight(policy, place, rule.id, null);
  const weight = words(weightAt(bare, place, rule));
  const origin = text(`attribution.policy.from.${originOf(bare, place, rule.id)}`);
  const set = (value: string) =>
    onEdit(withWeight(policy, place, rule.id, WEIGHTS.find((one) => one === value) ?? null));
  return (
    <Flex tag="li" gap={4} padding={4} justifyContent="space-between" wrap="wrap">
      <Flex direction="column" alignItems="flex-start" gap={1} maxWidth="64rem">
        {rule.isOwn ? (
          <Typography fontWeight="semiBold">{rule.meta.title}</Typography>
        ) : (
          <Link tag={NavLink} to={ruleAddress(rule.id)}>
            <EngineWords>{rule.meta.title}</EngineWords>
          </Link>
        )}
        <Typography textColor="neutral800">
          <EngineWords>{rule.meta.summary}</EngineWords>
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {rule.id}
        </Typography>
      </Flex>
      <Flex direction="column" alignItems="stretch" gap={1} width="26rem">
        <SingleSelect
          aria-label={text('attribution.policy.weight', { rule: rule.meta.title })}
          value={own ?? INHERITED}
          disabled={isFixed}
          onChange={(value) => set(String(value))}
        >
          <SingleSelectOption value={INHERITED}>
            {text('attribution.policy.inherited', { weight })}
          </SingleSelectOption>
          {WEIGHTS.map((one) => (
            <SingleSelectOption key={one} value={one}>
              {words(one)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
        <Typography variant="pi" textColor="neutral600">
          {own === null
            ? text('attribution.policy.is-inherited', { origin })
            : text('attribution.policy.is-own', { weight, origin })}
        </Typography>
      </Flex>
    </Flex>
  );
};
