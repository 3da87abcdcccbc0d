import { useText } from '../../hooks/use-text';
import { Choice } from './Choice';

const INHERITED = '';

/** A choice that may be left as it is inherited, which comes first and says what that is. */
export const InheritedChoice = <Value extends string>({
  label,
  hint,
  own,
  inherited,
  values,
  wordsOf,
  isFixed,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  /** `undefined`: nothing is said here. */
  readonly own: Value | undefined;
  /** What holds where nothing is said, in words. */
  readonly inherited: string;
  readonly values: readonly Value[];
  readonly wordsOf: (value: Value) => string;
  readonly isFixed: boolean;
  readonly onChoose: (value: Value | undefined) => void;
}) => {
  const text = useText();
  return (
    <Choice
      label={label}
      hint={hint}
      value={own ?? INHERITED}
      isFixed={isFixed}
      options={[
        { value: INHERITED, label: text('attribution.policy.inherited', { weight: inherited }) },
        ...values.map((value) => ({ value, label: wordsOf(value) })),
      ]}
      onChange={(chosen) => onChoose(values.find((value) => value === chosen))}
    />
  );
};
