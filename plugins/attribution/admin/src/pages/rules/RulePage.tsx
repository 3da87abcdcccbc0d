import type { ReactNode } from 'react';
import { Page } from '@strapi/strapi/admin';
import { Box, Flex, Link, Typography } from '@strapi/design-system';
import { NavLink, useParams } from 'react-router-dom';
import type { Policy } from '../../../../engine/policy/policy';
import type { Rule } from '../../../../engine/rules/define-rule';
import { EXAMPLES } from '../../../../engine/rules/examples.generated';
import { EngineWords } from '../../components/EngineWords';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { PAGES, policyRuleAddress } from '../addresses';
import { PageFrame } from '../PageFrame';
import { ExampleList } from './ExampleList';
import { RuleDecisions } from './RuleDecisions';
import { ruleCalled, weightOf } from './rule-catalogue';
import { useWeights } from './use-weights';
import { WeightLabel } from './WeightLabel';

/** `A verb is missing in “{words}”.` Only a story says which. */
const PLACEHOLDER = /\{\w+\}/gu;

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <Flex tag="section" direction="column" alignItems="stretch" gap={2}>
    <Typography tag="h2" variant="delta">
      {title}
    </Typography>
    {children}
  </Flex>
);

const Messages = ({ messages }: { readonly messages: Readonly<Record<string, string>> }) => (
  <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
    {Object.entries(messages).map(([id, message]) => (
      <Typography key={id} tag="li">
        <EngineWords>{message.replaceAll(PLACEHOLDER, '…')}</EngineWords>
      </Typography>
    ))}
  </Flex>
);

const RuleSheet = ({ rule, policy }: { readonly rule: Rule; readonly policy: Policy }) => {
  const text = useText();
  const { id, meta } = rule;
  const weight = weightOf(policy, rule);
  const examples = EXAMPLES.get(id);
  return (
    <Flex direction="column" alignItems="stretch" gap={7}>
      <Flex direction="column" alignItems="flex-start" gap={2}>
        <Flex gap={3} wrap="wrap">
          <WeightLabel weight={weight} />
          <Typography textColor="neutral600">
            {text(`attribution.rules.means.${weight}`)}
          </Typography>
        </Flex>
        <Typography textColor="neutral600">
          {text(
            meta.basis === 'text'
              ? 'attribution.rule.reads.text'
              : 'attribution.rule.reads.records',
          )}
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {id}
        </Typography>
        <Link tag={NavLink} to={policyRuleAddress(id)}>
          {text('attribution.rule.policy')}
        </Link>
      </Flex>
      <Part title={text('attribution.rule.remedy')}>
        <Typography>
          <EngineWords>{meta.remedy}</EngineWords>
        </Typography>
        <Typography>
          {text(meta.linkable ? 'attribution.rule.linkable' : 'attribution.rule.not-linkable')}
        </Typography>
      </Part>
      <Part title={text('attribution.rule.decisions')}>
        <RuleDecisions ruleId={id} />
      </Part>
      {examples === undefined ? null : (
        <>
          <Part title={text('attribution.rule.flagged')}>
            <ExampleList examples={examples.flagged} />
          </Part>
          <Part title={text('attribution.rule.accepted')}>
            <ExampleList examples={examples.accepted} />
          </Part>
          <Part title={text('attribution.rule.not-to-use')}>
            <Typography>
              <EngineWords>{examples.whenNotToUse}</EngineWords>
            </Typography>
          </Part>
        </>
      )}
      <Part title={text('attribution.rule.says')}>
        <Messages messages={meta.messages} />
      </Part>
      <Part title={text('attribution.rule.standards')}>
        <Typography>
          <EngineWords>{meta.standards.join(', ')}</EngineWords>
        </Typography>
      </Part>
    </Flex>
  );
};

const AllRules = () => {
  const text = useText();
  return (
    <Box paddingTop={7}>
      <Link tag={NavLink} to={PAGES.rules} end>
        {text('attribution.rule.back')}
      </Link>
    </Box>
  );
};

/** What one rule flags and why, what settles it, and examples. */
const RulePage = () => {
  const text = useText();
  const { ruleId = '' } = useParams();
  const weights = useWeights();
  const rule = ruleCalled(ruleId);
  if (rule === undefined) {
    return (
      <PageFrame title={text('attribution.rule.unknown.title')}>
        <Notice look="warning">{text('attribution.rule.unknown', { id: ruleId })}</Notice>
        <AllRules />
      </PageFrame>
    );
  }
  return (
    <PageFrame title={rule.meta.title} subtitle={rule.meta.summary} isOfTheEngine>
      {weights.status === 'loading' ? (
        <Page.Loading />
      ) : (
        <RuleSheet key={rule.id} rule={rule} policy={weights.policy} />
      )}
      <AllRules />
    </PageFrame>
  );
};

export default RulePage;
