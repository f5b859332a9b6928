import type { IHeaders, KafkaMessage } from 'kafkajs';
import { UnfitMessage, type Message } from '@triada/ports';

/** A record as it is sent: CloudEvents 1.0 in binary mode (Kafka binding), the data as JSON and all else as headers. */
export interface OutgoingRecord {
  readonly key: string;
  readonly value: string;
  readonly headers: Readonly<Record<string, string>>;
}

export type IncomingRecord = Pick<KafkaMessage, 'key' | 'value' | 'headers'>;

/** A record that is no message of ours; nobody can handle it, but somebody must see it. */
export class UnreadableRecord extends UnfitMessage {
  override readonly name = 'UnreadableRecord';
}

export const recordOf = (message: Message): OutgoingRecord => ({
  key: message.key,
  value: JSON.stringify(message.data),
  headers: {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: message.id,
    ce_type: message.type,
    ce_source: message.source,
    ce_time: message.time,
    ce_partitionkey: message.key,
    ce_revision: String(message.revision),
    ...(message.previousRevision !== null && { ce_previousrevision: String(message.previousRevision) }),
    ce_region: message.region,
    ce_validfrom: message.validFrom,
    ce_actorid: message.actor.id,
    ce_actorroles: JSON.stringify(message.actor.roles),
    ...(message.actor.onBehalfOf !== undefined && { ce_actoronbehalfof: message.actor.onBehalfOf }),
    ce_correlationid: message.correlationId,
    ...(message.traceparent !== undefined && { ce_traceparent: message.traceparent }),
  },
});

/** The message that a record carries. Throws `UnreadableRecord` with what is wrong. */
export const messageOf = ({ headers = {}, key, value }: IncomingRecord): Message => {
  const text = (name: string): string => optional(headers, name) ?? fault(`has no header ${name}`);
  if (text('ce_specversion') !== '1.0') fault(`is a CloudEvent of version ${text('ce_specversion')}`);
  const previous = optional(headers, 'ce_previousrevision');
  const onBehalfOf = optional(headers, 'ce_actoronbehalfof');
  const traceparent = optional(headers, 'ce_traceparent');
  const message = {
    id: text('ce_id'),
    type: text('ce_type'),
    source: text('ce_source'),
    key: text('ce_partitionkey'),
    time: text('ce_time'),
    revision: whole('ce_revision', text('ce_revision')),
    previousRevision: previous === undefined ? null : whole('ce_previousrevision', previous),
    region: text('ce_region'),
    validFrom: text('ce_validfrom'),
    actor: { id: text('ce_actorid'), roles: roles(text('ce_actorroles')), ...(onBehalfOf !== undefined && { onBehalfOf }) },
    correlationId: text('ce_correlationid'),
    ...(traceparent !== undefined && { traceparent }),
    data: json('value', value?.toString() ?? fault('has no value')),
  };
  if (key?.toString() !== message.key) fault(`has the key ${key?.toString()}, but the partition key ${message.key}`);
  return message;
};

/** Stands for a record that cannot be read, so that an operator sees where it is and its key waits; no handler ever gets it. */
export const standInFor = (record: IncomingRecord, place: string): Message => {
  const headers = record.headers ?? {};
  return {
    id: place,
    type: unreadableType,
    source: optional(headers, 'ce_source') ?? 'unknown',
    key: record.key?.toString() ?? '',
    time: optional(headers, 'ce_time') ?? new Date(0).toISOString(),
    revision: -1,
    previousRevision: null,
    region: optional(headers, 'ce_region') ?? '',
    validFrom: '',
    actor: { id: 'unknown', roles: [] },
    correlationId: '',
    data: { value: record.value?.toString() ?? null },
  };
};

export const unreadableType = 'unreadable-record';

const optional = (headers: IHeaders, name: string): string | undefined => {
  const value = headers[name];
  return Array.isArray(value) ? value[0]?.toString() : value?.toString();
};

const whole = (name: string, text: string): number => (/^\d{1,15}$/.test(text) ? Number(text) : fault(`has ${name} "${text}", which is no revision`));

const json = (name: string, text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UnreadableRecord(`its ${name} is no JSON`, { cause: error });
  }
};

const roles = (text: string): string[] => {
  const list = json('ce_actorroles', text);
  return Array.isArray(list) && list.every((role) => typeof role === 'string') ? list : fault('has ce_actorroles that are no list of names');
};

const fault = (what: string): never => {
  throw new UnreadableRecord(`the record ${what}`);
};
