import * as z from 'zod/mini';
import { access, type HubRoute } from '../../protocol/hub-api';
import { answerSchemas, fault, requestSchemas } from '../../protocol/schema/hub-api';

const jsonSchema = (schema: z.ZodMiniType, io: 'input' | 'output') =>
  z.toJSONSchema(schema, { io, unrepresentable: 'any', target: 'openapi-3.0' });

const content = (schema: object) => ({ 'application/json': { schema } });

/** The routes of the hub as an OpenAPI document, made of the table and the schemas that serve them. */
export function openApi(): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const route of Object.keys(access) as HubRoute[]) {
    const [method, path] = route.split(' ') as [string, string];
    const place = path.replace(/:(\w+)/g, '{$1}');
    paths[place] = { ...paths[place], [method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.0.3',
    info: { title: 'Leadpact hub', version: '1' },
    paths,
    components: {
      securitySchemes: {
        extension: { type: 'http', scheme: 'bearer' },
        desk: { type: 'apiKey', in: 'cookie', name: '__Host-leadpact' },
      },
    },
  };
}

function operation(route: HubRoute): object {
  const { body, query, params } = requestSchemas[route];
  const rule = access[route];
  const open = rule === 'anyone' || rule === 'demo';
  return {
    operationId: route,
    description: `For: ${typeof rule === 'string' ? rule : rule.join(', ')}`,
    parameters: [...parameters(params, 'path'), ...parameters(query, 'query')],
    ...(isNothing(body)
      ? {}
      : { requestBody: { required: true, content: content(jsonSchema(body, 'input')) } }),
    responses: {
      200: { description: 'done', content: content(jsonSchema(answerSchemas[route], 'output')) },
      default: { description: 'not done', content: content(jsonSchema(fault, 'output')) },
    },
    ...(open ? {} : { security: [{ extension: [] }, { desk: [] }] }),
  };
}

const isNothing = (schema: z.ZodMiniType) => schema.safeParse(undefined).success;

function parameters(schema: z.ZodMiniType, place: 'path' | 'query'): object[] {
  const { properties = {}, required = [] } = jsonSchema(schema, 'input') as {
    properties?: Record<string, object>;
    required?: string[];
  };
  return Object.entries(properties).map(([name, its]) => ({
    name,
    in: place,
    required: place === 'path' || required.includes(name),
    schema: its,
  }));
}
