import { MongoBulkWriteError, MongoDriverError, MongoError, MongoNetworkError, MongoNetworkTimeoutError, MongoServerError, MongoServerSelectionError, MongoWriteConcernError } from 'mongodb';
import { StoreUnavailable } from '@triada/ports';

/** Codes with which a server says that it is not the one to ask now: stepping down, starting, stopping. */
const notNow = new Set([6, 7, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);
const outOfDiskSpace = 14031;
const duplicateKey = 11000;

/** Errors of a driver that has lost or closed its connections; their classes are many, their names stable. */
const goneNames = new Set(['MongoNotConnectedError', 'MongoTopologyClosedError', 'MongoServerClosedError', 'MongoPoolClosedError', 'MongoClientClosedError', 'MongoWaitQueueTimeoutError']);

const socketCodes = new Set(['EPIPE', 'ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'ETIMEDOUT', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND', 'EAI_AGAIN', 'ERR_STREAM_DESTROYED', 'ERR_STREAM_WRITE_AFTER_END']);

/** As `StoreUnavailable` where the server cannot be reached or does not answer; any other error stays as it is. */
export const asUnavailable = (error: unknown): unknown => {
  if (isSocketError(error)) return new StoreUnavailable('disconnected', error.message);
  if (!(error instanceof MongoError)) return error;
  const broken = brokenBulk(error);
  if (broken) return asUnavailable(broken);
  const detail = error.message;
  if (error instanceof MongoNetworkTimeoutError || error instanceof MongoWriteConcernError) return new StoreUnavailable('timeout', detail);
  if (error instanceof MongoNetworkError || error instanceof MongoServerSelectionError) return new StoreUnavailable('disconnected', detail);
  if (error instanceof MongoDriverError && goneNames.has(error.name)) return new StoreUnavailable('disconnected', detail);
  if (error instanceof MongoServerError && error.code === outOfDiskSpace) return new StoreUnavailable('disk-full', detail);
  if (error instanceof MongoServerError && notNow.has(Number(error.code))) return new StoreUnavailable('disconnected', detail);
  return error;
};

/** A connection that breaks in the middle of a bulk write ends in an error of the server, with what really happened inside. */
const brokenBulk = (error: MongoError): Error | undefined => {
  const inside: unknown = error instanceof MongoBulkWriteError ? error.errorResponse : undefined;
  return inside instanceof Error ? inside : undefined;
};

/** A connection that breaks while the driver writes to it ends in the bare error of the socket (seen: `EPIPE`). */
const isSocketError = (error: unknown): error is Error => socketCodes.has(String((error as NodeJS.ErrnoException | undefined)?.code));

/** The write met a document of the same id. */
export const isDuplicate = (error: unknown): boolean => {
  if (error instanceof MongoBulkWriteError) {
    const faults = Array.isArray(error.writeErrors) ? error.writeErrors : [error.writeErrors];
    return faults.length > 0 ? faults.every(({ code }) => code === duplicateKey) : error.code === duplicateKey;
  }
  return error instanceof MongoServerError && error.code === duplicateKey;
};

/** There is no such collection yet. */
export const isMissingCollection = (error: unknown): boolean => error instanceof MongoServerError && error.code === 26;
