import type { Inbox, Message } from '@triada/ports';
import { Lru } from '../runtime/lru';
import { placeOf } from './sequence';

/** Streams of which the last revision is kept in memory, for each group: those that are busy now. */
const knownStreams = 2_000;

/**
 * What one group has had of each stream. Most messages of a topic are not for it, and yet each is the predecessor of the next: they are
 * noted in memory and written together, before the transport writes down its own place (`settle`). Till then they come again after a crash.
 */
export class Seen {
  private readonly noted = new Map<string, number>();
  private readonly known = new Lru<number>(knownStreams);
  private writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly inbox: Inbox,
    private readonly group: () => string,
  ) {}

  async last(key: string): Promise<number | null> {
    const written = await this.inbox.lastRevision(this.group(), key);
    // A repetition may have been noted that is older than what is written.
    return later(this.noted.get(key), written);
  }

  /** Whether this process knows that the group has had the message; if not, it may all the same. */
  has({ key, revision }: Message): boolean {
    return (this.known.get(key) ?? -1) >= revision;
  }

  /** A message that is not for the group. Throws `MissingMessages` where one before it never came, since that might have been for it. */
  async pass(message: Message): Promise<void> {
    if (message.previousRevision !== null && (await this.place(message)) === 'duplicate') return;
    this.note(message.key, message.revision);
  }

  /**
   * What to do with a message, by what this process has seen of its stream; another one may have seen more meanwhile, so only what fits is
   * believed without a look. Throws `MissingMessages`.
   */
  async place(message: Message): Promise<'duplicate' | 'next'> {
    const { key, previousRevision } = message;
    if (previousRevision !== null && this.known.get(key) === previousRevision) return 'next';
    return placeOf(message, await this.last(key));
  }

  /** Others may have gone on since: nothing is believed without a look. */
  doubt(): void {
    this.known.clear();
  }

  /** Written by the next `settle`. */
  note(key: string, revision: number): void {
    this.noted.set(key, later(this.noted.get(key), revision)!);
    this.known.set(key, later(this.known.get(key), revision)!);
  }

  /** Resolves when everything noted so far is written; one write after the other, so that none goes back behind a later one. */
  settle = (): Promise<void> => {
    this.writing = this.writing.then(
      () => this.write(),
      () => this.write(),
    );
    return this.writing;
  };

  private async write(): Promise<void> {
    if (this.noted.size === 0) return;
    const noted = new Map(this.noted);
    await this.inbox.recordAll(this.group(), noted);
    for (const [key, revision] of noted) if (this.noted.get(key) === revision) this.noted.delete(key);
  }
}

const later = (a: number | undefined, b: number | null): number | null => (a !== undefined && (b === null || a > b) ? a : b);
