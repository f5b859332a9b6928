import { Validator } from '@seriousme/openapi-schema-validator';
import { permissionTable } from '@triada/access';
import { startContext } from '@triada/testing';
import { z } from 'zod';
import { defineQuery } from '../declare/slices';
import { notebookContext, notebookPermissions } from '../fixtures/notebook.context';
import { asyncApiOf } from './asyncapi';
import { openApiOf } from './openapi';

const operation = (path: string, method: string) =>
  (openApiOf([notebookContext], notebookPermissions) as any).paths[path][method];

describe('OpenAPI', () => {
  it('is valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(openApiOf([notebookContext], notebookPermissions) as never);
    expect(result).toEqual({ valid: true });
  });

  it('names each operation by its slice, with summary, roles, security, headers and refusals', () => {
    const command = operation('/api/notebook/notebooks/{id}/notes', 'post');
    expect(command).toMatchObject({
      operationId: 'WriteNote',
      tags: ['notebook'],
      summary: 'Write a note',
      'x-summary-cs': 'Zapsat poznámku',
      'x-triada-roles': ['coordinator', 'member'],
      'x-triada-scope': 'region',
      security: [{ openId: [] }],
      requestBody: {
        required: true,
        content: { 'application/json': { schema: { $ref: '#/components/schemas/WriteNoteRequest' } } },
      },
    });
    expect(command.parameters).toEqual([
      { name: 'id', in: 'path', required: true, schema: { type: 'string', format: 'uuid' } },
      ...['IdempotencyKey', 'IfMatch', 'ValidFrom', 'AcceptLanguage'].map((name) => ({
        $ref: `#/components/parameters/${name}`,
      })),
    ]);
    expect(Object.keys(command.responses)).toEqual(['200', '400', '401', '403', '404', '409', '412', '413', '415', '422', '503']);
    expect(Object.keys(operation('/api/notebook/notebooks', 'post').responses)).toContain('201');
  });

  it('tells path parameters from those of the query string, other formats, and questions with a body', () => {
    const list = operation('/api/notebook/notebooks', 'get');
    expect(list.parameters[0]).toEqual({
      name: 'limit',
      in: 'query',
      required: false,
      schema: { type: 'integer', minimum: 1, maximum: 100, default: 50 },
    });
    expect(operation('/api/notebook/notebooks/{id}/export', 'get').responses['200'].content).toEqual({
      'application/x-ndjson': { schema: { type: 'string' } },
    });
    expect(operation('/api/notebook/letters', 'post')).toMatchObject({
      security: [{}, { openId: [] }],
      requestBody: { required: true },
    });
  });

  it('gives schemas that refer to themselves a place in the document', async () => {
    const tree: z.ZodType = z.object({
      text: z.string(),
      get children() {
        return z.array(tree);
      },
    });
    const query = defineQuery({
      name: 'ShowTree',
      summary: { cs: 'Strom', en: 'Tree' },
      path: '/notebook/tree',
      params: z.object({}),
      response: z.object({ root: tree }),
      reads: [],
      handle: async () => ({ root: null }),
    });
    const document = openApiOf([{ ...notebookContext, queries: [query] }], notebookPermissions) as any;
    expect(JSON.stringify(document)).not.toMatch(/\$defs|"\$ref":"#"/);
    const { root } = document.components.schemas.ShowTreeResponse.properties;
    expect(document.components.schemas[root.$ref.split('/').pop()].properties.children.items).toEqual({ $ref: root.$ref });
    expect(await new Validator().validate(document)).toEqual({ valid: true });
  });

  it('is served by the product', async () => {
    const app = await startContext(notebookContext, { permissions: notebookPermissions });
    const { headers, payload } = await app.server.inject({ method: 'GET', url: '/api/openapi.json' });
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(JSON.parse(payload)).toEqual(
      JSON.parse(JSON.stringify(openApiOf([notebookContext], { ...permissionTable, ...notebookPermissions }))),
    );
    await app.close();
  });
});

describe('AsyncAPI', () => {
  it('describes each public event with schema and example on the topic of its context', () => {
    const document = asyncApiOf(notebookContext) as any;
    expect(document.asyncapi).toBe('3.0.0');
    expect(document.channels.notebook.messages).toEqual({
      notebook_note_written_v1: { $ref: '#/components/messages/notebook_note_written_v1' },
    });
    expect(document.components.messages.notebook_note_written_v1).toMatchObject({
      name: 'notebook.note-written.v1',
      'x-title-cs': 'Poznámka byla zapsána',
      examples: [{ payload: { regionId: 'north', text: 'first', notes: 1 } }],
    });
    expect(document.components.schemas.notebook_note_written_v1.required).toEqual(['regionId', 'text', 'notes']);
  });
});
