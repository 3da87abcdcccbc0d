const ITEM = /\.\d+(?=\.)|\[[^[\]]*\]/gu;

/** A field's name whatever item it stands in: `sections.text` for `sections.0.text` and `sections[newsroom.passage].text`. */
export const fieldName = (field: string): string => field.replace(ITEM, '');

/** Whether the field stands in an item of a list, which may be moved. */
export const isInItem = (field: string): boolean => fieldName(field) !== field;
