import { MOST_ORIGINS } from '../../../../contracts/wire';
import { CLAIM_TYPES } from '../../../../engine/claims/claim';
import { useText } from '../../hooks/use-text';
import { FormPart } from './FormPart';
import { InheritedChoice } from './InheritedChoice';
import { withKind, type TermsPart } from './terms-part';

const COUNTS = Array.from({ length: MOST_ORIGINS }, (_, index) => String(index + 1));

/** How many independent origins each kind of claim takes. */
export const LeastOrigins = ({ own, inherited, isFixed, onSet }: TermsPart) => {
  const text = useText();
  const countOf = (count: number | undefined) => COUNTS.find((one) => one === String(count));
  return (
    <FormPart
      level="h3"
      title={text('attribution.policy.origins')}
      hint={text('attribution.policy.origins.hint')}
    >
      {CLAIM_TYPES.map((kind) => (
        <InheritedChoice
          key={kind}
          label={text('attribution.policy.origins.of', {
            claim: text(`attribution.policy.claim.${kind}`),
          })}
          own={countOf(own.leastOrigins?.[kind])}
          inherited={String(inherited.leastOrigins[kind] ?? 1)}
          values={COUNTS}
          wordsOf={(count) => count}
          isFixed={isFixed}
          onChoose={(count) =>
            onSet({
              leastOrigins: withKind(
                own.leastOrigins,
                kind,
                count === undefined ? undefined : Number(count),
              ),
            })
          }
        />
      ))}
    </FormPart>
  );
};
