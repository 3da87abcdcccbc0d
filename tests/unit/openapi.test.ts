import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { ownDoors, ownOpenApi } from '../../plugins/attribution/server/src/openapi/own-document';
import { openApiSchema } from '../support/openapi';

const keyOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`;

const document = openApiSchema.parse(ownOpenApi());

describe.each(ownDoors().map((door) => [door.prefix, door] as const))(
  'the OpenAPI document, under %s,',
  (prefix, { routes, operations, security }) => {
    it('has every route, and no route that is gone', () => {
      const keys = routes.map(keyOf);
      const missing = keys.filter((key) => operations[key] === undefined);
      expect(
        missing,
        `Say what these take and answer: add each to contracts/operations.ts or contracts/content-operations.ts, with the zod schemas of its contract (params, query, body, response); then run \`npm run generate\``,
      ).toEqual([]);
      expect(Object.keys(operations).toSorted()).toEqual(keys.toSorted());
    });

    it.each(routes.map((route) => [keyOf(route), route] as const))(
      '%s is told with what it takes, what it answers, its permission and its errors',
      (key, { method, path, permission }) => {
        const place = `${prefix}${path.replaceAll(/:(\w+)/gu, '{$1}')}`;
        const operation = document.paths[place]?.[method.toLowerCase()];
        const told = operations[key];
        const names = [...path.matchAll(/:(\w+)/gu)].map(([, name = '']) => name);
        const inPath = operation?.parameters.filter((parameter) => parameter.in === 'path');
        expect(inPath?.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
        expect(operation?.['x-permission']).toBe(permission);
        expect(operation?.security).toEqual([{ [security]: [] }]);
        expect(operation?.requestBody !== undefined).toBe(told?.contract.body !== undefined);
        expect(Object.keys(operation?.responses ?? {})).toEqual(
          expect.arrayContaining([String(told?.status), '400', '401', '403', '404', '409']),
        );
        const isSpoken = operation?.responses[String(told?.status)]?.content !== undefined;
        expect(isSpoken).toBe(told?.status !== 204);
      },
    );
  },
);

describe('the OpenAPI document', () => {
  it('holds schemas that a validator understands', () => {
    const ajv = new Ajv2020({ strict: false, validateFormats: false });
    for (const operations of Object.values(document.paths)) {
      for (const { responses } of Object.values(operations)) {
        for (const { content } of Object.values(responses)) {
          for (const { schema } of Object.values(content ?? {})) {
            expect(ajv.validateSchema(schema)).toBe(true);
          }
        }
      }
    }
  });
});
