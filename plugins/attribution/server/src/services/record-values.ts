import { z } from 'zod';

type Values = Readonly<Record<string, unknown>>;

export interface RecordValuesDependencies {
  readonly contentTypeOf: (uid: string) => unknown;
  readonly rowOf: (uid: string, documentId: string) => Promise<Values | null>;
}

const contentTypeSchema = z.looseObject({
  attributes: z.record(z.string(), z.looseObject({ default: z.unknown().optional() })),
});

/** What an outlet or a source holds before a change. */
export const recordValuesService = ({ contentTypeOf, rowOf }: RecordValuesDependencies) => ({
  /** What Strapi fills in where nothing is given. */
  defaultsOf(uid: string): Values {
    const { attributes } = contentTypeSchema.parse(contentTypeOf(uid));
    return Object.fromEntries(
      Object.entries(attributes).flatMap(([name, { default: value }]) =>
        value === undefined ? [] : [[name, value]],
      ),
    );
  },

  storedOf: async (uid: string, documentId: string): Promise<Values> =>
    (await rowOf(uid, documentId)) ?? {},
});
