import type grpc from '@grpc/grpc-js';
import { InvalidAppend, maxAppendBytes, MaxAppendSizeExceeded, StreamDeleted, WrongExpectedRevision } from '@triada/ports';
import codePb from '@eventstore/db-client/generated/code_pb.js';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import statusPb from '@eventstore/db-client/generated/status_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { Status } from '@eventstore/db-client/generated/status_pb.js';
import type { BatchAppendReq, BatchAppendResp } from '@eventstore/db-client/generated/streams_pb.js';
import anyPb from 'google-protobuf/google/protobuf/any_pb.js';
import emptyPb from 'google-protobuf/google/protobuf/empty_pb.js';
import { replyIsLost } from './appending';
import type { DoubleLog, Written } from './double-log';
import type { Faults } from './faults';
import { toWirePosition } from './names';
import { expectedOf, identifierOf, textOf, toStoredEvent, uuidText } from './wire-events';

const { Code } = codePb;
const nothing = (): InstanceType<typeof emptyPb.Empty> => new emptyPb.Empty();

/** An error inside a reply: `google.rpc.Status` with one packed detail (reliability 3.2). */
const statusOf = (error: unknown, stream: string): Status => {
  const packed = (code: number, name: string, detail: { serializeBinary(): Uint8Array }): Status => {
    const any = new anyPb.Any();
    any.pack(detail.serializeBinary(), `event_store.client.${name}`);
    return new statusPb.Status().setCode(code).setMessage(error instanceof Error ? error.message : String(error)).setDetails(any);
  };
  if (error instanceof WrongExpectedRevision) return packed(Code.ALREADY_EXISTS, 'WrongExpectedVersion', wrongVersion(error));
  if (error instanceof StreamDeleted) return packed(Code.FAILED_PRECONDITION, 'StreamDeleted', new sharedPb.StreamDeleted().setStreamIdentifier(identifierOf(stream)));
  if (error instanceof MaxAppendSizeExceeded) return packed(Code.INVALID_ARGUMENT, 'MaximumAppendSizeExceeded', new sharedPb.MaximumAppendSizeExceeded().setMaxappendsize(maxAppendBytes));
  if (error instanceof InvalidAppend) return packed(Code.INVALID_ARGUMENT, 'BadRequest', new sharedPb.BadRequest().setMessage(error.message));
  return packed(Code.UNKNOWN, 'Unknown', new sharedPb.Unknown());
};

const wrongVersion = ({ actual, expected }: WrongExpectedRevision): InstanceType<typeof sharedPb.WrongExpectedVersion> => {
  const detail = new sharedPb.WrongExpectedVersion();
  if (actual === 'no_stream') detail.setCurrentNoStream(nothing());
  else detail.setCurrentStreamRevision(String(actual));
  if (expected === 'any') detail.setExpectedAny(nothing());
  else if (expected === 'stream_exists') detail.setExpectedStreamExists(nothing());
  else if (expected === 'no_stream') detail.setExpectedNoStream(nothing());
  else detail.setExpectedStreamPosition(String(expected));
  return detail;
};

const success = ({ revision, position }: Written): BatchAppendResp.Success => {
  const written = new streamsPb.BatchAppendResp.Success();
  if (revision === 'no_stream') written.setNoStream(nothing());
  else written.setCurrentRevision(String(revision));
  if (position === undefined) return written.setNoPosition(nothing());
  const wire = String(toWirePosition(position));
  return written.setPosition(new sharedPb.AllStreamPosition().setCommitPosition(wire).setPreparePosition(wire));
};

interface Started {
  readonly options: BatchAppendReq.Options;
  readonly messages: BatchAppendReq.ProposedMessage[];
}

/** `BatchAppend`: one long two-way call, many appends told apart by their correlation id; written when the last part has come. */
export const batchAppend =
  (log: DoubleLog, faults: Faults, cut: () => void): grpc.handleBidiStreamingCall<BatchAppendReq, BatchAppendResp> =>
  (call) => {
    const started = new Map<string, Started>();
    const write = async (request: BatchAppendReq, { options, messages }: Started): Promise<void> => {
      const stream = textOf(options.getStreamIdentifier());
      const response = new streamsPb.BatchAppendResp().setCorrelationId(request.getCorrelationId()).setStreamIdentifier(options.getStreamIdentifier());
      try {
        response.setSuccess(success(await log.append(stream, expectedOf(options, () => options.getStreamPosition()), messages.map(toStoredEvent))));
        if (await replyIsLost(faults, cut)) return;
      } catch (error) {
        response.setError(statusOf(error, stream));
      }
      if (!call.cancelled && !call.destroyed) call.write(response);
    };
    call.on('data', (request: BatchAppendReq) => {
      const id = uuidText(request.getCorrelationId());
      const append = started.get(id) ?? { options: request.getOptions()!, messages: [] };
      started.set(id, append);
      append.messages.push(...request.getProposedMessagesList());
      if (!request.getIsFinal()) return;
      started.delete(id);
      void write(request, append);
    });
    call.on('end', () => call.end());
  };
