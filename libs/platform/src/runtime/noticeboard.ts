import type { Checkpoints } from '@triada/ports';
import type { LiveFeed, LiveEvent } from '../live/live-feed';
import type { FeedPlace } from '../live/live-place';
import type { ReaderReport } from '../read/log-reader';
import { sleep } from './bell';
import type { Logger } from './ports';

/** Milliseconds between two notices at least, and between two looks at them when nobody waits. */
const [shortestPause, usualLook] = [40, 250];

/** Packs of changes that are kept for those who look seldom; older ones are written over. */
const packs = 128;

/** What the projecting instance tells the others. */
export interface Notice {
  readonly token: number;
  readonly instance: string;
  readonly readers: readonly ReaderReport[];
  /** Live generation of each view that has more than its first. */
  readonly generations: Readonly<Record<string, number>>;
  readonly live: FeedPlace;
  /** Number of the newest pack of changes in this run. */
  readonly pack: number;
}

interface Pack {
  readonly run: string;
  readonly number: number;
  readonly changes: readonly LiveEvent[];
}

export interface NoticeboardParts {
  readonly checkpoints: Checkpoints;
  readonly live: LiveFeed;
  readonly log: Logger;
  readonly instance: string;
  readonly reports: () => readonly ReaderReport[];
  readonly generations: () => Readonly<Record<string, number>>;
  /** Another instance's notice has come. */
  readonly noticed: (notice: Notice) => Promise<void>;
}

const noticeKey = 'notice';
const packKey = (number: number): string => `notice:changes:${number % packs}`;

/**
 * Where the instance that projects a context tells the others how far its views are and what changed in them. It lies beside the
 * checkpoints, so an instance that can read a view can also read this; nothing else has to connect the instances.
 */
export class Noticeboard {
  private token: number | undefined;
  private pack = 0;
  private unwritten: LiveEvent[] = [];
  private writing: Promise<void> | undefined;
  private again = false;
  private looking: Promise<void> | undefined;
  private following: Promise<void> | undefined;
  private over = false;
  private newest: Notice | undefined;

  constructor(private readonly parts: NoticeboardParts) {}

  /** The last notice of another instance. */
  get notice(): Notice | undefined {
    return this.newest;
  }

  /** Follows the notices of others until this instance projects itself. */
  start(): void {
    this.following = this.follow();
  }

  /** This instance tells from now on. */
  begin(token: number): void {
    this.token = token;
    this.pack = 0;
    this.unwritten = [];
    this.parts.live.begin({ run: String(token), sequence: 0 });
    this.changed();
  }

  async end(): Promise<void> {
    await this.writing;
    this.token = undefined;
  }

  async stop(): Promise<void> {
    this.over = true;
    await this.following;
    await this.writing;
  }

  /** A reader has moved on, or documents changed: the others will know a moment later. */
  changed(events: readonly LiveEvent[] = []): void {
    if (this.token === undefined) return;
    this.unwritten.push(...events);
    this.again = true;
    this.writing ??= this.write().finally(() => (this.writing = undefined));
  }

  /** Looks now; those who look at once share one look. */
  look(): Promise<void> {
    return (this.looking ??= this.read().finally(() => (this.looking = undefined)));
  }

  private async write(): Promise<void> {
    const { checkpoints, log } = this.parts;
    while (this.again && this.token !== undefined) {
      this.again = false;
      const changes = this.unwritten;
      this.unwritten = [];
      try {
        if (changes.length > 0) {
          const pack: Pack = { run: String(this.token), number: this.pack + 1, changes };
          await checkpoints.save(packKey(pack.number), JSON.stringify(pack));
          this.pack++;
        }
        await checkpoints.save(noticeKey, JSON.stringify(this.compose(this.token)));
      } catch (err) {
        log.warn({ err }, 'the other instances could not be told how far the views are; trying again');
        this.unwritten = [...changes, ...this.unwritten];
        this.again = true;
        await sleep(usualLook);
      }
      await sleep(shortestPause);
    }
  }

  private compose(token: number): Notice {
    const { generations, instance, live, reports } = this.parts;
    const { run, sequence } = live.place;
    const told = this.unwritten[0] ? this.unwritten[0].sequence - 1 : sequence;
    return { token, instance, readers: reports(), generations: generations(), live: { run, sequence: told }, pack: this.pack };
  }

  private async follow(): Promise<void> {
    while (!this.over) {
      if (this.token === undefined)
        await this.look().catch((err: unknown) => this.parts.log.warn({ err }, 'the notices of the other instances cannot be read'));
      await sleep(usualLook);
    }
  }

  private async read(): Promise<void> {
    const text = await this.parts.checkpoints.load(noticeKey);
    if (text === null || this.token !== undefined) return;
    const notice = JSON.parse(text) as Notice;
    // Of an instance that was replaced and does not know it yet.
    if (this.newest && notice.token < this.newest.token) return;
    const before = this.newest;
    const changes = await this.changesSince(before, notice);
    if (this.token !== undefined) return;
    await this.parts.noticed(notice);
    this.newest = notice;
    this.parts.live.follow(notice.live, changes);
  }

  /** Changes that are not known yet, as far as they are still there: the feed finds a gap by their numbers. */
  private async changesSince(before: Notice | undefined, notice: Notice): Promise<readonly LiveEvent[]> {
    const seen = before?.token === notice.token ? before.pack : notice.pack;
    const first = Math.max(seen + 1, notice.pack - packs / 2);
    const numbers = Array.from({ length: Math.max(0, notice.pack - first + 1) }, (_none, index) => first + index);
    const texts = await Promise.all(numbers.map((number) => this.parts.checkpoints.load(packKey(number))));
    return texts
      .filter((text) => text !== null)
      .map((text) => JSON.parse(text) as Pack)
      .filter(({ number, run }) => run === String(notice.token) && number <= notice.pack)
      .sort((a, b) => a.number - b.number)
      .flatMap(({ changes }) => changes);
  }
}
