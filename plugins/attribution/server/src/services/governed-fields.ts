import { stepsOf, type FieldStep } from '../../../engine/document/expand-fields';
import type { GovernedField } from '../../../engine/document/governed-field';
import type { PluginConfig } from '../config';
import { attributeIn, type Attribute, type Attributes, type AttributesOf } from './schemas';

type Format = GovernedField['format'];

const FORMATS: Readonly<Record<string, readonly Format[]>> = {
  blocks: ['blocks'],
  richtext: ['markdown', 'html', 'plain'],
  text: ['plain', 'markdown', 'html'],
  string: ['plain', 'markdown', 'html'],
};

type FieldConfig = PluginConfig['governed'][string]['fields'][number];

/** A step of a field's way, with the component that it leads into. */
interface Step {
  readonly name: string;
  readonly component: string | null;
}

/** One way that a configured field can mean. */
interface Way {
  readonly steps: readonly Step[];
  readonly attribute: Attribute;
}

/** The components that a step leads into, of which a zone may hold several. */
const componentsAt = (
  { type, component, components = [] }: Attribute,
  step: FieldStep,
  where: string,
): readonly string[] => {
  if (type === 'component' && component !== undefined) {
    if (step.component === null) return [component];
    throw new Error(`${where}: "${step.name}" is no dynamic zone, so that no component is named`);
  }
  if (type !== 'dynamiczone') {
    throw new Error(`${where}: "${step.name}" is neither a component nor a dynamic zone`);
  }
  if (step.component === null) return components;
  if (components.includes(step.component)) return [step.component];
  throw new Error(`${where}: "${step.name}" holds no component "${step.component}"`);
};

/** All that a field can mean: without a component's name, every component of a zone that has such a field. */
const waysOf = (
  attributesOf: AttributesOf,
  attributes: Attributes,
  [step, ...rest]: readonly FieldStep[],
  where: string,
): readonly Way[] => {
  const attribute = step === undefined ? undefined : attributeIn(attributes, step.name);
  if (step === undefined || attribute === undefined) return [];
  const [next] = rest;
  if (next === undefined) {
    return [{ steps: [{ name: step.name, component: null }], attribute }];
  }
  return componentsAt(attribute, step, where).flatMap((component) => {
    const inner = attributesOf(component);
    const named = attribute.type === 'dynamiczone' ? component : null;
    return waysOf(attributesOf, inner, rest, where).map((way) => ({
      ...way,
      steps: [{ name: step.name, component: named }, ...way.steps],
    }));
  });
};

const spelt = (steps: readonly Step[]): string =>
  steps
    .map(({ name, component }) => (component === null ? name : `${name}[${component}]`))
    .join('.');

const readAs = (
  { steps, attribute }: Way,
  { format, role }: FieldConfig,
  uid: string,
): GovernedField => {
  const field = spelt(steps);
  const formats = FORMATS[attribute.type];
  const inferred = formats?.[0];
  if (formats === undefined || inferred === undefined) {
    throw new Error(
      `field "${field}" of ${uid} is of type ${attribute.type}, which holds no prose`,
    );
  }
  if (format !== undefined && !formats.includes(format)) {
    throw new Error(`field "${field}" of ${uid} cannot be read as ${format}`);
  }
  return { field, format: format ?? inferred, role };
};

/** The fields that a configured one stands for. Throws where it fits nothing. */
export const fieldsOf = (
  uid: string,
  attributesOf: AttributesOf,
  attributes: Attributes,
  config: FieldConfig,
): readonly GovernedField[] => {
  const { field } = config;
  const ways = waysOf(attributesOf, attributes, stepsOf(field), `field "${field}" of ${uid}`);
  if (ways.length === 0) throw new Error(`governed type ${uid} has no field "${field}"`);
  return ways.map((way) => readAs(way, config, uid));
};
