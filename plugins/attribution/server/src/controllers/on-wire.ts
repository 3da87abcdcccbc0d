import { z } from 'zod';

/** The same value, without `readonly`: contracts are inferred from zod, which knows no read-only lists. */
export type OnWire<Value> = Value extends readonly (infer Item)[]
  ? OnWire<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: OnWire<Value[Key]> }
    : Value;

/** Copies a value for the wire. */
export const onWire = <Value>(value: Value): OnWire<Value> =>
  z.custom<OnWire<Value>>().parse(structuredClone(value));
