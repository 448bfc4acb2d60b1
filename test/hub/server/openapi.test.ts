import { expect, test } from 'vitest';
import { openApi } from '../../../src/hub/server/openapi';
import { access } from '../../../src/protocol/hub-api';

type Operation = {
  parameters: { name: string; in: string; required: boolean }[];
  requestBody?: unknown;
  security?: unknown;
  responses: Record<string, { content: unknown }>;
};
const document = openApi() as { paths: Record<string, Record<string, Operation>> };

test('the OpenAPI document holds every route of the table and no other', () => {
  const described = Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  );
  expect(described.sort()).toEqual(Object.keys(access).sort());
});

test('it says what a route takes, gives and who may call it', () => {
  const move = document.paths['/api/feedback/{id}/moves']!['post']!;
  expect(move.parameters).toMatchObject([{ name: 'id', in: 'path', required: true }]);
  expect(JSON.stringify(move.requestBody)).toContain('not-satisfied');
  expect(JSON.stringify(move.responses['200'])).toContain('"may"');
  expect(move.security).toBeDefined();
  expect(document.paths['/api/session']!['post']!.security).toBeUndefined();
  const list = document.paths['/api/feedback']!['get']!;
  expect(list.parameters.map(({ name }) => name)).toEqual(['state', 'mine', 'search', 'page']);
  expect(list.requestBody).toBeUndefined();
});

test('it is JSON as it stands', () => {
  expect(JSON.parse(JSON.stringify(document))).toEqual(document);
});
