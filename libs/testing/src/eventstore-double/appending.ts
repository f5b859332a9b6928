import type grpc from '@grpc/grpc-js';
import { WrongExpectedRevision, type ExpectedRevision, type StreamRevision } from '@triada/ports';
import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { AppendReq, AppendResp, DeleteReq, DeleteResp, TombstoneReq, TombstoneResp } from '@eventstore/db-client/generated/streams_pb.js';
import type { DoubleLog, Written } from './double-log';
import type { Faults } from './faults';
import { toWirePosition } from './names';
import { toRpcError } from './rpc-errors';
import { expectedOf, textOf, toStoredEvent } from './wire-events';

const { AppendResp: Response } = streamsPb;
const empty = (): InstanceType<typeof sharedPb.Empty> => new sharedPb.Empty();

const success = ({ revision, position }: Written): AppendResp => {
  const written = new Response.Success();
  if (revision === 'no_stream') written.setNoStream(empty());
  else written.setCurrentRevision(String(revision));
  if (position === undefined) written.setNoPosition(empty());
  else written.setPosition(new Response.Position().setCommitPosition(String(toWirePosition(position))).setPreparePosition(String(toWirePosition(position))));
  return new Response().setSuccess(written);
};

const wrong = (expected: ExpectedRevision, actual: StreamRevision): AppendResp => {
  const answer = new Response.WrongExpectedVersion();
  if (actual === 'no_stream') answer.setCurrentNoStream(empty());
  else answer.setCurrentRevision(String(actual));
  if (expected === 'any') answer.setExpectedAny(empty());
  else if (expected === 'stream_exists') answer.setExpectedStreamExists(empty());
  else if (expected === 'no_stream') answer.setExpectedNoStream(empty());
  else answer.setExpectedRevision(String(expected));
  return new Response().setWrongExpectedVersion(answer);
};

/** Holds a reply back or loses it, as a test asked; `true` when there is nothing left to answer. */
export const replyIsLost = async (faults: Faults, cut: () => void): Promise<boolean> => {
  if (faults.replyDelay > 0) await new Promise((resolve) => setTimeout(resolve, faults.replyDelay));
  if (faults.take('noAnswer')) return true;
  if (!faults.take('cutAfterCommit')) return false;
  cut();
  return true;
};

/** `Append`: one append for each call. Only a wrong revision is told inside the reply. */
export const append =
  (log: DoubleLog, faults: Faults, cut: () => void): grpc.handleClientStreamingCall<AppendReq, AppendResp> =>
  (call, callback) => {
    let options: AppendReq.Options | undefined;
    const messages: AppendReq.ProposedMessage[] = [];
    let struck = false;
    call.on('data', (request: AppendReq) => {
      options ??= request.getOptions();
      const message = request.getProposedMessage();
      if (message) messages.push(message);
      if (message && messages.length === 1 && faults.take('cutBeforeCommit')) {
        struck = true;
        cut();
      }
    });
    const answer = async (): Promise<void> => {
      const expected = expectedOf(options!, () => options!.getRevision());
      try {
        const written = await log.append(textOf(options!.getStreamIdentifier()), expected, messages.map(toStoredEvent));
        if (!(await replyIsLost(faults, cut))) callback(null, success(written));
      } catch (error) {
        if (error instanceof WrongExpectedRevision) callback(null, wrong(expected, error.actual));
        else callback(toRpcError(error));
      }
    };
    // A connection that breaks ends the call too; that this was no end of the client's is known a turn later.
    call.on('end', () => {
      setImmediate(() => {
        if (!struck && !call.cancelled) void answer();
      });
    });
  };

export const deleteStream =
  (log: DoubleLog): grpc.handleUnaryCall<DeleteReq, DeleteResp> =>
  ({ request }, callback) => {
    const options = request.getOptions()!;
    const expected = expectedOf(options, () => options.getRevision());
    const done = expected === 'stream_exists' ? Promise.reject(new Error('a soft delete expects no "stream exists"')) : log.deleteStream(textOf(options.getStreamIdentifier()), expected);
    done.then(
      () => callback(null, new streamsPb.DeleteResp().setNoPosition(empty())),
      (error: unknown) => callback(toRpcError(error)),
    );
  };

export const tombstoneStream =
  (log: DoubleLog): grpc.handleUnaryCall<TombstoneReq, TombstoneResp> =>
  ({ request }, callback) => {
    const options = request.getOptions()!;
    log.tombstoneStream(textOf(options.getStreamIdentifier()), expectedOf(options, () => options.getRevision())).then(
      () => callback(null, new streamsPb.TombstoneResp().setNoPosition(empty())),
      (error: unknown) => callback(toRpcError(error)),
    );
  };
