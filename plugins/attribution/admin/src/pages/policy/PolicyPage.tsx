import { Page } from '@strapi/strapi/admin';
import { useText } from '../../hooks/use-text';
import { useGetPolicyQuery, useGetPolicyScopeQuery } from '../../services/policy-api';
import { PageFrame } from '../PageFrame';
import { PolicyDesk } from './PolicyDesk';

/** What the newsroom asks of its copy: read by everybody, changed by those who answer for it. */
const PolicyPage = () => {
  const text = useText();
  const policy = useGetPolicyQuery(undefined, { refetchOnMountOrArgChange: true });
  const scope = useGetPolicyScopeQuery();
  const body = () => {
    if (policy.isError || scope.isError) return <Page.Error />;
    if (policy.data === undefined || scope.data === undefined) return <Page.Loading />;
    return <PolicyDesk current={policy.data} scope={scope.data} />;
  };
  return (
    <PageFrame
      title={text('attribution.policy.title')}
      subtitle={text('attribution.policy.subtitle')}
    >
      {body()}
    </PageFrame>
  );
};

export default PolicyPage;
