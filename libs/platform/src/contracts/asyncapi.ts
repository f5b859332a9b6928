import type { ContextDefinition } from '../declare/slices';
import { SchemaBook, type JsonSchema } from './json-schema';

/** Headers of every message: CloudEvents in binary mode (architecture 6.4). */
const headers: JsonSchema = {
  type: 'object',
  required: ['ce_id', 'ce_type', 'ce_source', 'ce_specversion', 'ce_time', 'ce_partitionkey'],
  properties: {
    ce_specversion: { const: '1.0' },
    ce_id: { type: 'string', description: 'the same on every delivery' },
    ce_type: { type: 'string' },
    ce_source: { type: 'string', description: 'context' },
    ce_time: { type: 'string', format: 'date-time' },
    ce_partitionkey: { type: 'string', description: 'stream; order is kept within it' },
    ce_revision: { type: 'string' },
    ce_previousrevision: {
      type: 'string',
      description: 'revision of the last published event of the stream, absent on its first',
    },
    ce_region: { type: 'string' },
    ce_validfrom: { type: 'string', format: 'date' },
    ce_actorid: { type: 'string', description: 'pseudonym of who caused it' },
    ce_actorroles: { type: 'string', contentMediaType: 'application/json', description: 'list of roles' },
    ce_actoronbehalfof: { type: 'string', description: 'for whom the actor acted, absent where for itself' },
    ce_correlationid: { type: 'string' },
    ce_traceparent: { type: 'string', description: 'W3C Trace Context of the sending, absent where it is not traced' },
  },
};

/** AsyncAPI 3 of one context: its topic, and the public events on it, each with schema and example. */
export const asyncApiOf = ({ name, publishes }: ContextDefinition): JsonSchema => {
  const book = new SchemaBook();
  const keyOf = (type: string): string => type.replace(/[.-]/g, '_');
  const messages = Object.fromEntries(
    publishes.map(({ example, schema, title, type }) => [
      keyOf(type),
      {
        name: type,
        title: title.en,
        'x-title-cs': title.cs,
        contentType: 'application/json',
        headers: { $ref: '#/components/schemas/Headers' },
        payload: book.named(keyOf(type), schema, 'output'),
        examples: [{ name: 'example', payload: example }],
      },
    ]),
  );
  const refs = Object.fromEntries(Object.keys(messages).map((key) => [key, { $ref: `#/components/messages/${key}` }]));
  return {
    asyncapi: '3.0.0',
    info: { title: `Triáda: public events of ${name}`, version: '1' },
    defaultContentType: 'application/json',
    channels: { [name]: { address: name, description: 'at least once, in order per key', messages: refs } },
    operations: {
      [`publish_${name}`]: {
        action: 'send',
        channel: { $ref: `#/channels/${name}` },
        messages: Object.keys(messages).map((key) => ({ $ref: `#/channels/${name}/messages/${key}` })),
      },
    },
    components: { messages, schemas: { Headers: headers, ...book.schemas } },
  };
};
