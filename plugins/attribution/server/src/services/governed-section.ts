import { attributeIn, type Attributes, type AttributesOf } from './schemas';

/** An attribute of a story, or one of what its relation leads to. */
export interface SectionWay {
  readonly attribute: string;
  /** `null` where the attribute itself names the section. */
  readonly of: string | null;
}

/** The way that a configured section means. Throws where it fits nothing. */
export const sectionWayOf = (
  uid: string,
  own: Attributes,
  attributesOfType: AttributesOf,
  configured: string,
): SectionWay => {
  const [attribute = '', of = null] = configured.split('.');
  const first = attributeIn(own, attribute);
  const fits =
    first !== undefined &&
    (of === null
      ? first.type !== 'relation'
      : first.target !== undefined &&
        attributeIn(attributesOfType(first.target), of) !== undefined);
  if (!fits) throw new Error(`governed type ${uid} has no section "${configured}"`);
  return { attribute, of };
};

const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : value);

const isRow = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What a row with its relation names as its section. */
export const sectionIn = (
  { attribute, of }: SectionWay,
  row: Readonly<Record<string, unknown>>,
): string | null => {
  const value = first(row[attribute]);
  const name = of === null ? value : isRow(value) ? value[of] : null;
  return typeof name === 'string' && name !== '' ? name.slice(0, 255) : null;
};
