import { Page, useAuth } from '@strapi/strapi/admin';
import { useGetPolicyQuery, useGetPolicyScopeQuery } from '../../services/policy-api';
import { PolicyDesk } from './PolicyDesk';
import { PolicyFrame } from './PolicyFrame';

/** What the newsroom asks of its copy: read by everybody, changed by those who answer for it. */
const PolicyPage = () => {
  const personId = useAuth('AttributionPolicy', ({ user }) => user?.id);
  const policy = useGetPolicyQuery(undefined, { refetchOnMountOrArgChange: true });
  const scope = useGetPolicyScopeQuery(undefined, { refetchOnMountOrArgChange: true });
  if (policy.isError || scope.isError) {
    return (
      <PolicyFrame>
        <Page.Error />
      </PolicyFrame>
    );
  }
  if (policy.data === undefined || scope.data === undefined || personId === undefined) {
    return (
      <PolicyFrame>
        <Page.Loading />
      </PolicyFrame>
    );
  }
  return <PolicyDesk current={policy.data} scope={scope.data} personId={String(personId)} />;
};

export default PolicyPage;
