import type { DeadLetters, Message } from './messaging';

/** Where a message stands for a consumer group. Of one key, messages are dealt with in the order of their offsets. */
export interface HeldPlace {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: number;
}

/** A message put aside with its key: the one that failed, or a later one that waits behind it. */
export interface HeldMessage extends HeldPlace {
  readonly message: Message;
  /** How often a handler has had it; 0 for one that waits behind another. */
  readonly attempts: number;
  readonly error: string;
  /** Milliseconds since 1970 before which it is not tried again. */
  readonly due: number;
}

export type Failure = Pick<HeldMessage, 'attempts' | 'error'>;

/**
 * What the consumers of a transport without a memory of its own put aside (reliability 5.4): kept beside their effects, in the database
 * of the read models. The first message of a key, by offset, is the one to try again; the key is parked while *that* message is.
 * Only the consumer that owns a partition holds, tries and parks; operators release and discard, from anywhere, at any time.
 */
export interface HeldMessages extends DeadLetters {
  /** Puts a message aside. One that is held already stays as it is. */
  hold(held: HeldMessage): Promise<void>;
  /** The keys of a partition that are held, each with the offset of its last held message. */
  keys(group: string, topic: string, partition: number): Promise<ReadonlyMap<string, number>>;
  /** First message of each held key of a partition that is not parked, the most urgent first. */
  waiting(group: string, topic: string, partition: number): Promise<readonly HeldMessage[]>;
  /** It failed again and will be tried later. */
  failed(place: HeldPlace, failure: Failure & Pick<HeldMessage, 'due'>): Promise<void>;
  /** Its attempts are used up: with it, all messages behind it stay until an operator decides. `at` is an instant, ISO 8601. */
  park(place: HeldPlace, failure: Failure, at: string): Promise<void>;
  /** Drops all that is held of a partition: the transport is another one, its offsets mean nothing and its messages come again. */
  forget(group: string, topic: string, partition: number): Promise<void>;
  /** It was handled; the next of its key, if there is one, is the first now. No fault where it is gone already. */
  handled(place: HeldPlace): Promise<void>;
}

/**
 * Whether what is held may be tried now. Another clock may have written the instant: further off than the longest pause, in milliseconds,
 * it says nothing.
 */
export const isDue = ({ due }: Pick<HeldMessage, 'due'>, longestPause: number): boolean => {
  const left = due - Date.now();
  return left <= 0 || left > longestPause;
};

/** Why a message is held that no handler has had yet. */
export const waitsBehind = 'waits behind an earlier message of the same key';
