import { OWN_WORK_KINDS, OWN_WORK_UNSAID } from '../../../../engine/policy/own-work';
import { OWN_WORK, type UnnamedPolicy } from '../../../../engine/policy/policy';
import { useText } from '../../hooks/use-text';
import { withOwnWork } from './draft-policy';
import { FormPart } from './FormPart';
import { InheritedChoice } from './InheritedChoice';

/** Whether somebody may do the editor's part for what is their own. */
export const OwnWorkForm = ({
  draft,
  isFixed,
  onEdit,
}: {
  readonly draft: UnnamedPolicy;
  readonly isFixed: boolean;
  readonly onEdit: (policy: UnnamedPolicy) => void;
}) => {
  const text = useText();
  return (
    <FormPart title={text('attribution.policy.own')}>
      {OWN_WORK_KINDS.map((kind) => (
        <InheritedChoice
          key={kind}
          label={text(`attribution.policy.${kind}`)}
          own={draft[kind]}
          inherited={text(`attribution.policy.own.${OWN_WORK_UNSAID[kind]}`)}
          values={OWN_WORK}
          wordsOf={(value) => text(`attribution.policy.own.${value}`)}
          isFixed={isFixed}
          onChoose={(value) => onEdit(withOwnWork(draft, kind, value))}
        />
      ))}
    </FormPart>
  );
};
