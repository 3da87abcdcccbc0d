import { Flex } from '@strapi/design-system';
import { Notice } from '../../components/Notice';
import { useText } from '../../hooks/use-text';
import type { PolicyFault } from './read-policy-file';

/** Where a policy in a file is wrong; `null`: it is no JSON at all. */
export const PolicyFaults = ({ faults }: { readonly faults: readonly PolicyFault[] | null }) => {
  const text = useText();
  const wordsOf = (fault: PolicyFault): string => {
    const place = fault.place === '' ? text('attribution.policy.import.whole') : fault.place;
    return 'words' in fault
      ? text(`attribution.policy.import.${fault.kind}`, { place, words: fault.words })
      : text(`attribution.policy.import.${fault.kind}`, { place });
  };
  return (
    <Notice look="danger">
      {faults === null ? (
        text('attribution.policy.import.no-json')
      ) : (
        <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
          {faults.map((fault) => (
            <li key={wordsOf(fault)}>{wordsOf(fault)}</li>
          ))}
        </Flex>
      )}
    </Notice>
  );
};
