import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020';
import { z } from 'zod';

/** As much of an OpenAPI document as tests look at. */
export const openApiSchema = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        'x-permission': z.string(),
        security: z.array(z.record(z.string(), z.array(z.string()))),
        parameters: z.array(z.object({ name: z.string(), in: z.enum(['path', 'query']) })),
        requestBody: z.unknown().optional(),
        responses: z.record(
          z.string(),
          z.object({
            content: z
              .record(z.string(), z.object({ schema: z.record(z.string(), z.unknown()) }))
              .optional(),
          }),
        ),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.record(z.string(), z.unknown())) }),
});

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** Where the document has a route: one of the admin panel, or of the content API if it begins with `/api`. */
const documentPathOf = (path: string): string => {
  const place = path.startsWith('/api/') ? path : `/attribution${path}`;
  return place.replaceAll(/:(\w+)/gu, '{$1}');
};

/** What a newsroom's own document has against an answer; empty where it is as the document says. */
export const complaintsOf = (document: unknown) => {
  const { paths, components } = openApiSchema.parse(document);
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
  const validators = new Map<string, ValidateFunction>();
  return (route: string, { status, body }: Answer): readonly unknown[] => {
    const [method = '', path = ''] = route.split(' ');
    const found = paths[documentPathOf(path)]?.[method.toLowerCase()];
    const answer = found?.responses[String(status)];
    if (answer === undefined) return [`${route} has no answer ${status}`];
    const schema = answer.content?.['application/json']?.schema;
    if (schema === undefined) return [];
    const key = `${route} ${status}`;
    const validate = validators.get(key) ?? ajv.compile({ ...schema, components });
    validators.set(key, validate);
    return validate(body) ? [] : [...(validate.errors ?? ['does not fit'])];
  };
};
