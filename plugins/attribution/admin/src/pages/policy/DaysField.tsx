import { useState } from 'react';
import { Field, TextInput } from '@strapi/design-system';
import { MOST_DAYS } from '../../../../contracts/wire';
import { useText } from '../../hooks/use-text';

const isAge = (days: number): boolean => Number.isInteger(days) && days >= 1 && days <= MOST_DAYS;

/** From which age on a record counts as old. What is no number of days is said, and changes nothing. */
export const DaysField = ({
  own,
  inherited,
  isFixed,
  onSet,
}: {
  readonly own: number | undefined;
  readonly inherited: number;
  readonly isFixed: boolean;
  readonly onSet: (days: number | undefined) => void;
}) => {
  const text = useText();
  const [wrong, setWrong] = useState<string | null>(null);
  const type = (typed: string) => {
    const isRight = typed === '' || isAge(Number(typed));
    setWrong(isRight ? null : typed);
    if (isRight) onSet(typed === '' ? undefined : Number(typed));
  };
  return (
    <Field.Root
      hint={text('attribution.policy.stale.hint')}
      error={
        wrong === null ? undefined : text('attribution.policy.stale.wrong', { most: MOST_DAYS })
      }
    >
      <Field.Label>{text('attribution.policy.stale')}</Field.Label>
      <TextInput
        inputMode="numeric"
        autoComplete="off"
        disabled={isFixed}
        placeholder={text('attribution.policy.inherited', { weight: inherited })}
        value={wrong ?? own ?? ''}
        onChange={({ target }) => type(target.value)}
      />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
