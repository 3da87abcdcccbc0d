import { PRESETS, type UnnamedPolicy } from '../../../../engine/policy/policy';
import { useText } from '../../hooks/use-text';
import { Choice } from './Choice';
import { FormPart } from './FormPart';

const WHEN = ['block', 'allow'] as const;

/** What holds for the whole newsroom: the preset, and the gate when the check fails. */
export const GeneralForm = ({
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
    <FormPart title={text('attribution.policy.general')}>
      <Choice
        label={text('attribution.policy.preset')}
        hint={text(`attribution.policy.preset.${draft.preset}.hint`)}
        value={draft.preset}
        isFixed={isFixed}
        options={PRESETS.map((value) => ({
          value,
          label: text(`attribution.policy.preset.${value}`),
        }))}
        onChange={(value) =>
          onEdit({ ...draft, preset: PRESETS.find((one) => one === value) ?? draft.preset })
        }
      />
      <Choice
        label={text('attribution.policy.whenNotChecked')}
        value={draft.whenNotChecked}
        isFixed={isFixed}
        options={WHEN.map((value) => ({
          value,
          label: text(`attribution.policy.whenNotChecked.${value}`),
        }))}
        onChange={(value) =>
          onEdit({ ...draft, whenNotChecked: value === 'allow' ? 'allow' : 'block' })
        }
      />
    </FormPart>
  );
};
