import sharedPb from '@eventstore/db-client/generated/shared_pb.js';
import streamsPb from '@eventstore/db-client/generated/streams_pb.js';
import type { ReadReq } from '@eventstore/db-client/generated/streams_pb.js';

const { Options } = streamsPb.ReadReq;
const empty = (): InstanceType<typeof sharedPb.Empty> => new sharedPb.Empty();

export type Direction = 'forwards' | 'backwards';
export type Place = bigint | 'start' | 'end';

/** Events between two checkpoints of a filtered subscription, in units of 32. */
const checkpointEvery = 8;

const plain = (direction: Direction): ReadReq.Options =>
  new Options()
    .setReadDirection(direction === 'forwards' ? Options.ReadDirection.FORWARDS : Options.ReadDirection.BACKWARDS)
    .setResolveLinks(false)
    .setUuidOption(new Options.UUIDOption().setString(empty()))
    .setNoFilter(empty());

const streamAt = (name: string, place: Place): ReadReq.Options.StreamOptions => {
  const source = new Options.StreamOptions().setStreamIdentifier(new sharedPb.StreamIdentifier().setStreamName(new TextEncoder().encode(name)));
  if (place === 'start') return source.setStart(empty());
  return place === 'end' ? source.setEnd(empty()) : source.setRevision(String(place));
};

const allAt = (place: Place): ReadReq.Options.AllOptions => {
  const source = new Options.AllOptions();
  if (place === 'start') return source.setStart(empty());
  if (place === 'end') return source.setEnd(empty());
  // Events are written without explicit transactions, so an event is prepared where it is committed.
  return source.setPosition(new Options.Position().setCommitPosition(String(place)).setPreparePosition(String(place)));
};

const byStream = (options: ReadReq.Options, prefixes: readonly string[] | null): ReadReq.Options => {
  if (!prefixes) return options;
  const filter = new Options.FilterOptions().setStreamIdentifier(new Options.FilterOptions.Expression().setPrefixList([...prefixes]));
  return options.setFilter(filter.setCount(empty()).setCheckpointintervalmultiplier(checkpointEvery));
};

const request = (options: ReadReq.Options): ReadReq => new streamsPb.ReadReq().setOptions(options);

/** Inclusive on the wire. */
export const streamRequest = (name: string, direction: Direction, place: Place, count: number): ReadReq => request(plain(direction).setStream(streamAt(name, place)).setCount(String(count)));

/** Forwards the place is inclusive, backwards exclusive. Without prefixes all events of the server come. */
export const allRequest = (direction: Direction, place: Place, count: number, prefixes: readonly string[] | null): ReadReq =>
  request(byStream(plain(direction).setAll(allAt(place)).setCount(String(count)), prefixes));

/** The place is exclusive. */
export const streamSubscription = (name: string, place: Place): ReadReq =>
  request(plain('forwards').setStream(streamAt(name, place)).setSubscription(new Options.SubscriptionOptions()));

export const allSubscription = (place: Place, prefixes: readonly string[]): ReadReq =>
  request(byStream(plain('forwards').setAll(allAt(place)).setSubscription(new Options.SubscriptionOptions()), prefixes));
