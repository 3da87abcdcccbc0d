import { Field, TextInput } from '@strapi/design-system';
import { useText } from '../hooks/use-text';

/** Whether somebody is named. */
export const isKnownTo = (words: string): boolean => words.trim().length >= 2;

/** Asks who in the newsroom knows a source without a name. */
export const KnownToField = ({
  value,
  isTried,
  onChange,
}: {
  readonly value: string;
  readonly isTried: boolean;
  readonly onChange: (value: string) => void;
}) => {
  const text = useText();
  return (
    <Field.Root
      name="attribution-known-to"
      required
      hint={text('attribution.approve.known-to.hint')}
      error={
        isTried && !isKnownTo(value) ? text('attribution.approve.known-to.missing') : undefined
      }
    >
      <Field.Label>{text('attribution.approve.known-to')}</Field.Label>
      <TextInput value={value} onChange={({ target }) => onChange(target.value)} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
