import { Field } from '@strapi/design-system';
import { styled } from 'styled-components';

const Input = styled(Field.Input)`
  color-scheme: ${({ theme }) => theme.colorScheme};
`;

/** A day, whose calendar is seen in the dark, too. */
export const DateInput = ({
  value,
  onChange,
}: {
  readonly value: string;
  readonly onChange: (day: string) => void;
}) => <Input type="date" value={value} onChange={({ target }) => onChange(target.value)} />;
