import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { OPERATIONS } from '../../plugins/attribution/contracts/operations';
import {
  describedRoutes,
  ownOpenApi,
} from '../../plugins/attribution/server/src/openapi/own-document';
import { openApiSchema } from '../support/openapi';

const keyOf = ({ method, path }: { readonly method: string; readonly path: string }): string =>
  `${method} ${path}`;

const document = openApiSchema.parse(ownOpenApi());

const operationFor = (route: { readonly method: string; readonly path: string }) =>
  document.paths[`/attribution${route.path.replaceAll(/:(\w+)/gu, '{$1}')}`]?.[
    route.method.toLowerCase()
  ];

describe('the OpenAPI document', () => {
  it('has every route, and no route that is gone', () => {
    const routes = describedRoutes().map(keyOf);
    const missing = routes.filter((key) => OPERATIONS[key] === undefined);
    expect(
      missing,
      `Say what these take and answer: add each to OPERATIONS in contracts/operations.ts, with the zod schemas of its contract (params, query, body, response); then run \`npm run generate\``,
    ).toEqual([]);
    expect(Object.keys(OPERATIONS).toSorted()).toEqual(routes.toSorted());
  });

  it.each(describedRoutes().map((route) => [keyOf(route), route] as const))(
    '%s is told with what it takes, what it answers, its permission and its errors',
    (key, route) => {
      const operation = operationFor(route);
      const contract = OPERATIONS[key];
      const names = [...route.path.matchAll(/:(\w+)/gu)].map(([, name = '']) => name);
      const inPath = operation?.parameters.filter((parameter) => parameter.in === 'path');
      expect(inPath?.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
      expect(operation?.['x-permission']).toBe(route.permission);
      expect(operation?.requestBody !== undefined).toBe(contract?.contract.body !== undefined);
      expect(Object.keys(operation?.responses ?? {})).toEqual(
        expect.arrayContaining([String(contract?.status), '400', '401', '403', '404', '409']),
      );
      const isSpoken = operation?.responses[String(contract?.status)]?.content !== undefined;
      expect(isSpoken).toBe(contract?.status !== 204);
    },
  );

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
