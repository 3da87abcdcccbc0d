import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

/** A choice of one, with its label above it and what it means below it. */
export const Choice = ({
  label,
  hint,
  value,
  options,
  isFixed = false,
  onChange,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly isFixed?: boolean;
  readonly onChange: (value: string) => void;
}) => (
  <Field.Root hint={hint}>
    <Field.Label>{label}</Field.Label>
    <SingleSelect value={value} disabled={isFixed} onChange={(chosen) => onChange(String(chosen))}>
      {options.map((option) => (
        <SingleSelectOption key={option.value} value={option.value}>
          {option.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
    <Field.Hint />
  </Field.Root>
);
