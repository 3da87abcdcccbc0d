import { Box, Button, Field, Flex, TextInput, Typography } from '@strapi/design-system';
import type { UnnamedPolicy } from '../../../../engine/policy/policy';
import { useText } from '../../hooks/use-text';
import type { PolicyScope } from '../../services/policy-api';
import { WEIGHTS } from '../rules/rule-catalogue';
import { WeightSection } from '../rules/WeightSection';
import { ownWeight, weightAt, withWeight, type Place } from './draft-policy';
import { listedRules } from './listed-rules';
import { PlaceChoice } from './PlaceChoice';
import { RuleWeight } from './RuleWeight';

/** What each rule weighs in a place: grouped as the policy in force has them, so that nothing moves while it is edited. */
export const RuleWeights = ({
  base,
  draft,
  scope,
  place,
  search,
  isFixed,
  onEdit,
  onGo,
}: {
  readonly base: UnnamedPolicy;
  readonly draft: UnnamedPolicy;
  readonly scope: PolicyScope;
  readonly place: Place;
  readonly search: string;
  readonly isFixed: boolean;
  readonly onEdit: (policy: UnnamedPolicy) => void;
  readonly onGo: (change: Readonly<Record<string, string | null>>) => void;
}) => {
  const text = useText();
  const found = listedRules(search, scope.ownRules);
  const set = found.filter(({ id }) => ownWeight(draft, place, id) !== null);
  const reset = () => {
    let policy = draft;
    for (const { id } of set) policy = withWeight(policy, place, id, null);
    onEdit(policy);
  };
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      <Flex gap={4} wrap="wrap" alignItems="flex-end">
        <Box width="32rem">
          <PlaceChoice
            place={place}
            scope={scope}
            hasFields
            onChoose={({ uid, field }) => onGo({ type: uid, field })}
          />
        </Box>
        <Box width="32rem">
          <Field.Root>
            <Field.Label>{text('attribution.rules.search')}</Field.Label>
            <TextInput
              type="search"
              value={search}
              onChange={({ target }) => onGo({ search: target.value })}
              autoComplete="off"
            />
          </Field.Root>
        </Box>
        <Button variant="tertiary" disabled={isFixed || set.length === 0} onClick={reset}>
          {text('attribution.policy.reset', { count: set.length })}
        </Button>
      </Flex>
      <Typography tag="output" display="block" aria-live="polite" textColor="neutral600">
        {text('attribution.rules.found', { count: found.length })}
      </Typography>
      {WEIGHTS.map((weight) => {
        const rules = found.filter((rule) => weightAt(base, place, rule) === weight);
        return rules.length === 0 ? null : (
          <WeightSection key={weight} weight={weight} headingId={`attribution-policy-${weight}`}>
            {rules.map((rule) => (
              <RuleWeight
                key={rule.id}
                rule={rule}
                policy={draft}
                place={place}
                isFixed={isFixed}
                onEdit={onEdit}
              />
            ))}
          </WeightSection>
        );
      })}
    </Flex>
  );
};
