import type { GovernedField } from './governed-field';

/** One attribute on the way to a field; of a dynamic zone, perhaps only one component in it. */
export interface FieldStep {
  readonly name: string;
  readonly component: string | null;
}

const STEP = /(?<name>[^.[\]]+)(?:\[(?<component>[^\]]*)\])?/gu;

/** The steps of `sections[newsroom.passage].text`. */
export const stepsOf = (field: string): readonly FieldStep[] =>
  [...field.matchAll(STEP)].map(({ groups }) => ({
    name: groups?.name ?? '',
    component: groups?.component ?? null,
  }));

/** A governed field and the steps that are left to it. */
interface Way {
  readonly governed: GovernedField;
  readonly steps: readonly FieldStep[];
}

type Values = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Values => typeof value === 'object' && value !== null;

const expandIn = (ways: readonly Way[], values: Values, path: string): readonly GovernedField[] => {
  const names = new Set(ways.map(({ steps }) => steps[0]?.name ?? ''));
  return [...names].flatMap((name) => {
    const on = ways.filter(({ steps }) => steps[0]?.name === name);
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return expandAt(on, value, path + name);
  });
};

const expandItem = (
  ways: readonly Way[],
  item: unknown,
  path: string,
): readonly GovernedField[] => {
  if (!isRecord(item)) return [];
  const { __component: uid } = item;
  const on = ways
    .filter(({ steps: [step] }) => (step?.component ?? uid) === uid)
    .map(({ governed, steps }) => ({ governed, steps: steps.slice(1) }));
  return expandIn(on, item, `${path}.`);
};

const expandAt = (ways: readonly Way[], value: unknown, path: string): readonly GovernedField[] => {
  const there = ways.filter(({ steps }) => steps.length === 1);
  const onward = ways.filter(({ steps }) => steps.length > 1);
  const items = Array.isArray(value)
    ? value.flatMap((item, index) => expandItem(onward, item, `${path}.${index}`))
    : expandItem(onward, value, path);
  return [...there.map(({ governed }) => ({ ...governed, field: path })), ...items];
};

/**
 * The fields that a story has, in reading order: `sections.text` becomes `sections.0.text`, `sections.2.text`, and what else is
 * governed in the same items stands between them. A field that the values name as it is stays as it is.
 */
export const expandFields = (
  fields: readonly GovernedField[],
  values: Values,
): readonly GovernedField[] => {
  const ways = fields.map((governed): Way => {
    const { field } = governed;
    const steps = Object.hasOwn(values, field)
      ? [{ name: field, component: null }]
      : stepsOf(field);
    return { governed, steps };
  });
  return expandIn(ways, values, '');
};
