import { z } from 'zod';
import type { Operation } from '../../../contracts/operation';

/** As much of a route as its document tells. */
interface DescribedRoute {
  readonly method: string;
  readonly path: string;
  /** Of a role, or the scope of a token. */
  readonly permission: string;
}

/** Routes that are asked at one place, with one kind of token. */
export interface Door {
  readonly prefix: string;
  readonly security: 'adminToken' | 'apiToken';
  readonly routes: readonly DescribedRoute[];
  /** By method and path. */
  readonly operations: Readonly<Record<string, Operation>>;
}

type Json = Readonly<Record<string, unknown>>;

const PARAMETER = /:(\w+)/gu;

/** Schemas stand where they are used: `$schema` is said once, for the whole document. */
const schemaOf = (schema: z.ZodType, io: 'input' | 'output'): Json => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest;
};

const objectSchema = z.looseObject({
  properties: z.record(z.string(), z.unknown()).default({}),
  required: z.array(z.string()).default([]),
});

const parametersIn = (place: 'path' | 'query', schema: z.ZodType | undefined): readonly Json[] => {
  if (schema === undefined) return [];
  const { properties, required } = objectSchema.parse(schemaOf(schema, 'input'));
  return Object.entries(properties).map(([name, of]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: of,
  }));
};

const ERRORS: Readonly<Record<string, string>> = {
  400: 'What was asked is malformed, or cannot be done; `details.errors` says where',
  401: 'Nobody is logged in',
  403: 'The permission is missing, or the story is not for this person',
  404: 'There is no such thing',
  409: 'Somebody else was quicker',
};

const errorAnswers = Object.fromEntries(
  Object.entries(ERRORS).map(([status, description]) => [
    status,
    {
      description,
      content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
    },
  ]),
);

const ERROR_SCHEMA = {
  type: 'object',
  required: ['error'],
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      required: ['status', 'name', 'message'],
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string' },
        details: { type: 'object' },
      },
    },
  },
};

const answerOf = ({ contract, status, mediaType }: Operation): Json => {
  if (mediaType !== undefined) {
    return { description: 'A file', content: { [mediaType]: { schema: { type: 'string' } } } };
  }
  if (status === 204 || contract.response === undefined) return { description: 'Done' };
  const schema = schemaOf(contract.response, 'output');
  return { description: 'What was asked for', content: { 'application/json': { schema } } };
};

const NEEDS: Readonly<Record<Door['security'], string>> = {
  adminToken: 'Needs the permission',
  apiToken: 'Needs a token with the scope',
};

const operationOf = (
  security: Door['security'],
  { permission }: DescribedRoute,
  operation: Operation,
): Json => {
  const { summary, contract, status } = operation;
  return {
    summary,
    description: `${NEEDS[security]} \`${permission}\`.`,
    'x-permission': permission,
    security: [{ [security]: [] }],
    parameters: [
      ...parametersIn('path', contract.params),
      ...parametersIn('query', contract.query),
    ],
    ...(contract.body === undefined
      ? {}
      : {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: schemaOf(contract.body, 'input') } },
          },
        }),
    responses: { [status]: answerOf(operation), ...errorAnswers },
  };
};

const pathsOf = ({ prefix, security, routes, operations }: Door) => {
  const paths: Record<string, Record<string, Json>> = {};
  for (const route of routes) {
    const operation = operations[`${route.method} ${route.path}`];
    if (operation === undefined) continue;
    const path = `${prefix}${route.path.replaceAll(PARAMETER, '{$1}')}`;
    const described = operationOf(security, route, operation);
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: described };
  }
  return paths;
};

/** The OpenAPI 3.1 document of the plugin's routes, from their contracts. A route without one is left out. */
export const openApiDocument = (doors: readonly Door[]): Json => ({
  openapi: '3.1.0',
  info: {
    title: 'Attribution',
    version: '0.1.0',
    description:
      'Every claim of a story linked to a source record. For people of the newsroom and their tokens, and under `/api` for its other machines: no route is public unless a newsroom makes it so.',
  },
  paths: Object.fromEntries(doors.flatMap((door) => Object.entries(pathsOf(door)))),
  components: {
    schemas: { Error: ERROR_SCHEMA },
    securitySchemes: {
      adminToken: {
        type: 'http',
        scheme: 'bearer',
        description: 'A token of the admin panel: of a session, or an admin token',
      },
      apiToken: {
        type: 'http',
        scheme: 'bearer',
        description: 'An API token of the content API',
      },
    },
  },
});
