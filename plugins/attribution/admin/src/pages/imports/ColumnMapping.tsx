import { Field, Grid, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { IMPORT_FIELDS, type ImportField, type ImportMapping } from '../../../../contracts/import';
import { useText } from '../../hooks/use-text';

const NONE = '';

/** Says which column of the file holds which field of a record. */
export const ColumnMapping = ({
  columns,
  mapping,
  onChange,
}: {
  readonly columns: readonly string[];
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}) => {
  const text = useText();
  const choose = (field: ImportField, value: string) => {
    const { [field]: _before, ...rest } = mapping;
    onChange(value === NONE ? rest : { ...rest, [field]: Number(value) });
  };
  return (
    <Grid.Root gap={4}>
      {IMPORT_FIELDS.map((field) => (
        <Grid.Item key={field} col={4} s={6} xs={12} direction="column" alignItems="stretch">
          <Field.Root name={field} required={field === 'title'}>
            <Field.Label>{text(`attribution.imports.field.${field}`)}</Field.Label>
            <SingleSelect
              value={mapping[field] === undefined ? NONE : String(mapping[field])}
              onChange={(value) => choose(field, String(value))}
            >
              <SingleSelectOption value={NONE}>
                {text('attribution.imports.no-column')}
              </SingleSelectOption>
              {columns.map((column, index) => (
                <SingleSelectOption key={column} value={String(index)}>
                  {column}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Field.Root>
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};
