import { Flex, Typography } from '@strapi/design-system';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import { useGetDecisionsQuery } from '../../services/decision-api';

/** How often a rule's flags are let stand, and by whom for those who answer for it. */
export const RuleDecisions = ({ ruleId }: { readonly ruleId: string }) => {
  const text = useText();
  const { data, isError } = useGetDecisionsQuery(ruleId, { refetchOnMountOrArgChange: true });
  if (isError) return <Typography>{text('attribution.rule.decisions.failed')}</Typography>;
  if (data === undefined) return null;
  const { decided, dismissed, isOften, people } = data;
  if (decided === 0) return <Typography>{text('attribution.rule.decisions.none')}</Typography>;
  return (
    <>
      {isOften ? <Notice look="warning">{text('attribution.rule.decisions.often')}</Notice> : null}
      <Typography>{text('attribution.rule.decisions.rate', { decided, dismissed })}</Typography>
      {people.length === 0 ? null : (
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {people.map((person) => (
            <Typography key={person.name} tag="li">
              {text('attribution.rule.decisions.person', person)}
            </Typography>
          ))}
        </Flex>
      )}
    </>
  );
};
