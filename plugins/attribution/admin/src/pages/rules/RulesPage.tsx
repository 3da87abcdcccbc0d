import { useState } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Box, Field, Flex, Link, TextInput, Typography } from '@strapi/design-system';
import { NavLink } from 'react-router-dom';
import type { Policy } from '../../../../engine/policy/policy';
import type { Rule } from '../../../../engine/rules/define-rule';
import { EngineWords } from '../../components/EngineWords';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { ruleAddress } from '../addresses';
import { PageFrame } from '../PageFrame';
import { rulesAbout, WEIGHTS, weightOf, type Weight } from './rule-catalogue';
import { useWeights } from './use-weights';
import { WeightSection } from './WeightSection';

const RuleRow = ({ rule: { id, meta } }: { readonly rule: Rule }) => (
  <Flex tag="li" direction="column" alignItems="flex-start" gap={1} padding={4}>
    <Link tag={NavLink} to={ruleAddress(id)}>
      <EngineWords>{meta.title}</EngineWords>
    </Link>
    <Typography textColor="neutral800">
      <EngineWords>{meta.summary}</EngineWords>
    </Typography>
    <Typography variant="pi" textColor="neutral600">
      {id}
    </Typography>
  </Flex>
);

const RuleGroup = ({
  weight,
  rules,
}: {
  readonly weight: Weight;
  readonly rules: readonly Rule[];
}) => {
  if (rules.length === 0) return null;
  return (
    <WeightSection weight={weight} headingId={`attribution-rules-${weight}`}>
      {rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} />
      ))}
    </WeightSection>
  );
};

const RuleGroups = ({
  policy,
  isDefault,
}: {
  readonly policy: Policy;
  readonly isDefault: boolean;
}) => {
  const text = useText();
  const [search, setSearch] = useState('');
  const found = rulesAbout(search);
  return (
    <Flex direction="column" alignItems="stretch" gap={6}>
      {isDefault ? (
        <Notice look="warning">{text('attribution.rules.no-policy')}</Notice>
      ) : (
        <Typography textColor="neutral600">
          {text('attribution.rules.policy', { preset: policy.preset })}
        </Typography>
      )}
      <Box maxWidth="400px">
        <Field.Root name="attribution-rules-search">
          <Field.Label>{text('attribution.rules.search')}</Field.Label>
          <TextInput
            type="search"
            value={search}
            onChange={({ target }) => setSearch(target.value)}
            autoComplete="off"
          />
        </Field.Root>
      </Box>
      <Typography tag="output" display="block" aria-live="polite" textColor="neutral600">
        {text('attribution.rules.found', { count: found.length })}
      </Typography>
      {WEIGHTS.map((weight) => (
        <RuleGroup
          key={weight}
          weight={weight}
          rules={found.filter((rule) => weightOf(policy, rule) === weight)}
        />
      ))}
    </Flex>
  );
};

/** All rules, the heaviest first, as the newsroom's policy weighs them. */
const RulesPage = () => {
  const text = useText();
  const weights = useWeights();
  return (
    <PageFrame
      title={text('attribution.rules.title')}
      subtitle={text('attribution.rules.subtitle')}
    >
      {weights.status === 'loading' ? (
        <Page.Loading />
      ) : (
        <RuleGroups policy={weights.policy} isDefault={weights.status === 'default'} />
      )}
    </PageFrame>
  );
};

export default RulesPage;
