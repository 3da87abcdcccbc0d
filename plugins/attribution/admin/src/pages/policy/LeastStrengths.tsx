import { STRENGTHS } from '../../../../engine/attribution/attribution';
import { CLAIM_TYPES } from '../../../../engine/claims/claim';
import { useText } from '../../hooks/use-text';
import { FormPart } from './FormPart';
import { InheritedChoice } from './InheritedChoice';
import { withKind, type TermsPart } from './terms-part';

/** The weakest record that may stand behind each kind of claim. */
export const LeastStrengths = ({ own, inherited, isFixed, onSet }: TermsPart) => {
  const text = useText();
  return (
    <FormPart
      level="h3"
      title={text('attribution.policy.strengths')}
      hint={text('attribution.policy.strengths.hint')}
    >
      {CLAIM_TYPES.map((kind) => {
        const strength = inherited.leastStrength[kind];
        return (
          <InheritedChoice
            key={kind}
            label={text(`attribution.policy.claim.${kind}`)}
            own={own.leastStrength?.[kind]}
            inherited={text(
              strength === undefined
                ? 'attribution.policy.anything'
                : `attribution.strength.${strength}`,
            )}
            values={STRENGTHS}
            wordsOf={(value) => text(`attribution.strength.${value}`)}
            isFixed={isFixed}
            onChoose={(value) => onSet({ leastStrength: withKind(own.leastStrength, kind, value) })}
          />
        );
      })}
    </FormPart>
  );
};
