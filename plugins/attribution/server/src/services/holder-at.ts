import type { FieldStep } from '../../../engine/document/expand-fields';
import { attributeIn, type Attributes, type AttributesOf } from './schemas';
import type { Part, TextHolder } from './text-holder';

const onward = (ways: readonly (readonly FieldStep[])[], component: string) =>
  ways.filter(([step]) => (step?.component ?? component) === component).map(([, ...rest]) => rest);

/** Where governed text is kept in a type or component, given the ways to it. */
export const holderAt = (
  attributesOf: AttributesOf,
  uid: string,
  attributes: Attributes,
  ways: readonly (readonly FieldStep[])[],
): TextHolder => {
  const texts = ways.flatMap(([step, next]) => (next === undefined ? (step?.name ?? []) : []));
  const through = new Set(ways.flatMap(([step, next]) => (next && step ? step.name : [])));
  const partAt = (name: string): Part => {
    const { type, component, components, repeatable } = attributeIn(attributes, name) ?? {};
    const inner = type === 'dynamiczone' ? (components ?? []) : [component ?? ''];
    const below = ways.filter(([step, next]) => step?.name === name && next !== undefined);
    const kind = type === 'dynamiczone' ? 'zone' : repeatable === true ? 'list' : 'one';
    const holders = inner.map((each) =>
      holderAt(attributesOf, each, attributesOf(each), onward(below, each)),
    );
    return { kind, holders };
  };
  return {
    uid,
    texts: [...new Set(texts)],
    defaults: Object.fromEntries(
      texts.flatMap((name) => {
        const value = attributeIn(attributes, name)?.default;
        return value === undefined ? [] : [[name, value]];
      }),
    ),
    parts: Object.fromEntries([...through].map((name) => [name, partAt(name)])),
  };
};
