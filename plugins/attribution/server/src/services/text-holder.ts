/** A content type or component, as far as there is governed text in it. */
export interface TextHolder {
  readonly uid: string;
  /** Attributes that hold text themselves. */
  readonly texts: readonly string[];
  /** What Strapi fills in where nothing is given. */
  readonly defaults: Readonly<Record<string, unknown>>;
  /** Attributes that hold components, with all that may stand there. */
  readonly parts: Readonly<Record<string, Part>>;
}

/** A component, a list of them, or a dynamic zone. */
export interface Part {
  readonly kind: 'one' | 'list' | 'zone';
  readonly holders: readonly TextHolder[];
}

type Values = Readonly<Record<string, unknown>>;

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const componentOf = ({ __component: uid }: Values): unknown => uid;

/** What an item of a part is; `null` for a component that the zone does not hold. */
export const holderOf = ({ kind, holders }: Part, item: Values): TextHolder | null =>
  (kind === 'zone' ? holders.find(({ uid }) => uid === componentOf(item)) : holders[0]) ?? null;

/** The items in the value of a part, in their order. */
const itemsIn = (value: unknown): readonly Values[] =>
  (Array.isArray(value) ? value : [value]).filter(isValues);

type Populate = Readonly<Record<string, unknown>>;

const populateAt = ({ kind, holders: [first, ...others] }: Part): Populate => {
  if (first === undefined) return {};
  if (kind !== 'zone') return { populate: populateOf(first) };
  const all = [first, ...others];
  return { on: Object.fromEntries(all.map((each) => [each.uid, { populate: populateOf(each) }])) };
};

/** What has to be loaded for the text of a holder to be whole. A zone is loaded whole: its items are counted. */
export const populateOf = ({ parts }: TextHolder): Populate =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, populateAt(part)]));

/** All components below a holder. */
export const componentsBelow = ({ parts }: TextHolder): readonly TextHolder[] =>
  Object.values(parts)
    .flatMap(({ holders }) => holders)
    .flatMap((holder) => [holder, ...componentsBelow(holder)]);

const given = (data: Values): Values =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));

const isSameItem = (a: Values, b: Values): boolean =>
  isSet(a.id) && isSet(b.id) && String(a.id) === String(b.id) && componentOf(a) === componentOf(b);

const isSet = (value: unknown): boolean => value !== undefined && value !== null;

const mergedPart = (part: Part, stored: unknown, data: unknown): unknown => {
  const before = itemsIn(stored);
  const merge = (item: unknown): unknown => {
    if (!isValues(item)) return item;
    const holder = holderOf(part, item);
    if (holder === null) return item;
    return mergedOver(holder, before.find((other) => isSameItem(other, item)) ?? null, item);
  };
  return Array.isArray(data) ? data.map(merge) : merge(data);
};

/** What a write makes of what is stored: an item of the same id is changed, any other is new, and what is not named goes. */
export const mergedOver = (holder: TextHolder, stored: Values | null, data: Values): Values => {
  const changes = Object.entries(given(data)).map(([name, value]) => {
    const part = Object.hasOwn(holder.parts, name) ? holder.parts[name] : undefined;
    return [name, part === undefined ? value : mergedPart(part, stored?.[name], value)] as const;
  });
  return { ...(stored ?? holder.defaults), ...Object.fromEntries(changes) };
};

/** The values with each item below them as `change` makes it; `null` takes it out. */
export const withItems = (
  holder: TextHolder,
  values: Values,
  change: (holder: TextHolder, item: Values) => Values | null,
): Values => {
  const changed = Object.entries(holder.parts).map(([name, part]) => {
    const value = values[name];
    const items = itemsIn(value).flatMap((item) => {
      const inner = holderOf(part, item);
      if (inner === null) return [item];
      const now = change(inner, item);
      return now === null ? [] : [withItems(inner, now, change)];
    });
    return [name, Array.isArray(value) ? items : (items[0] ?? null)] as const;
  });
  return { ...values, ...Object.fromEntries(changed) };
};
