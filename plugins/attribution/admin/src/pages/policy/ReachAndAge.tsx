import { WINDOWS } from '../../../../engine/policy/policy';
import { useText } from '../../hooks/use-text';
import { DaysField } from './DaysField';
import { FormPart } from './FormPart';
import { InheritedChoice } from './InheritedChoice';
import type { TermsPart } from './terms-part';

/** How far an attribution reaches, and how old a record may be. */
export const ReachAndAge = ({ own, inherited, isFixed, onSet }: TermsPart) => {
  const text = useText();
  return (
    <FormPart level="h3" title={text('attribution.policy.windows')}>
      <InheritedChoice
        label={text('attribution.policy.window')}
        hint={text('attribution.policy.window.hint')}
        own={own.window}
        inherited={text(`attribution.policy.window.${inherited.window}`)}
        values={WINDOWS}
        wordsOf={(value) => text(`attribution.policy.window.${value}`)}
        isFixed={isFixed}
        onChoose={(window) => onSet({ window })}
      />
      <DaysField
        own={own.staleAfterDays}
        inherited={inherited.staleAfterDays}
        isFixed={isFixed}
        onSet={(staleAfterDays) => onSet({ staleAfterDays })}
      />
    </FormPart>
  );
};
