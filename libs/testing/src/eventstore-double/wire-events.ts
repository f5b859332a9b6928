import type { EventToAppend, ExpectedRevision, RecordedEvent } from '@triada/ports';
import { stableJson } from '@triada/ports';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendReq, BatchAppendReq, ReadResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { StreamIdentifier, UUID } from '@eventstore/db-client/generated/shared_pb.js';
import { tombstones, toStoredName, toWireName, toWirePosition } from './names';

const decoder = new TextDecoder();
const ticksPerMillisecond = 10_000n;
const json = 'application/json';
const binary = 'application/octet-stream';

/** Marks, in a stored type, JSON that a second writing would change: the store keeps its bytes as binary. */
const unstable = '%~';

/** Revision of the event that a tombstone is: above every other. */
export const tombstoneRevision = 2n ** 63n - 1n;
export const tombstoneType = '$streamDeleted';

export const textOf = (identifier: StreamIdentifier | undefined): string => decoder.decode(identifier?.getStreamName_asU8() ?? new Uint8Array());

export const identifierOf = (stream: string): StreamIdentifier => new sharedPb.StreamIdentifier().setStreamName(new TextEncoder().encode(stream));

export const uuidText = (uuid: UUID | undefined): string => {
  if (!uuid?.hasStructured()) return uuid?.getString() ?? '';
  const hex = (value: string): string => BigInt.asUintN(64, BigInt(value)).toString(16).padStart(16, '0');
  const text = hex(uuid.getStructured()!.getMostSignificantBits()) + hex(uuid.getStructured()!.getLeastSignificantBits());
  return text.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** An event as a client proposes it, as the store keeps it. */
export const toStoredEvent = (message: AppendReq.ProposedMessage | BatchAppendReq.ProposedMessage): EventToAppend => {
  const type = toStoredName(message.getMetadataMap().get('type') ?? '');
  const data = message.getData_asU8();
  const isJson = message.getMetadataMap().get('content-type') === json;
  const plain = { id: uuidText(message.getId()), data, metadata: message.getCustomMetadata_asU8() };
  if (!isJson) return { ...plain, type, contentType: 'binary' };
  return stableJson(data) === undefined ? { ...plain, type: unstable + type, contentType: 'binary' } : { ...plain, type, contentType: 'json' };
};

export interface WireEvent {
  readonly stream: string;
  readonly type: string;
  readonly revision: bigint;
  readonly isJson: boolean;
  readonly recorded: RecordedEvent;
}

/** A stored event under the names of the wire. */
export const toWireEvent = (recorded: RecordedEvent): WireEvent => {
  if (recorded.stream === tombstones) return { stream: decoder.decode(recorded.data), type: tombstoneType, revision: tombstoneRevision, isJson: false, recorded };
  const wasUnstable = recorded.type.startsWith(unstable);
  return {
    stream: toWireName(recorded.stream),
    type: toWireName(wasUnstable ? recorded.type.slice(unstable.length) : recorded.type),
    revision: recorded.revision,
    isJson: wasUnstable || recorded.contentType === 'json',
    recorded,
  };
};

/** An event as a reader gets it. */
export const eventResponse = ({ stream, type, revision, isJson, recorded }: WireEvent): ReadResp => {
  const position = String(toWirePosition(recorded.position));
  const event = new streamsPb.ReadResp.ReadEvent.RecordedEvent()
    .setId(new sharedPb.UUID().setString(recorded.id))
    .setStreamIdentifier(identifierOf(stream))
    .setStreamRevision(String(revision))
    .setCommitPosition(position)
    .setPreparePosition(position)
    .setData(type === tombstoneType ? new Uint8Array() : recorded.data)
    .setCustomMetadata(recorded.metadata);
  const map = event.getMetadataMap();
  map.set('type', type);
  map.set('created', String(BigInt(Date.parse(recorded.created)) * ticksPerMillisecond));
  map.set('content-type', isJson ? json : binary);
  return new streamsPb.ReadResp().setEvent(new streamsPb.ReadResp.ReadEvent().setEvent(event).setCommitPosition(position));
};

interface RevisionChoice {
  hasAny(): boolean;
  hasNoStream(): boolean;
  hasStreamExists(): boolean;
}

export const expectedOf = (choice: RevisionChoice, exact: () => string): ExpectedRevision =>
  choice.hasAny() ? 'any' : choice.hasNoStream() ? 'no_stream' : choice.hasStreamExists() ? 'stream_exists' : BigInt(exact());
