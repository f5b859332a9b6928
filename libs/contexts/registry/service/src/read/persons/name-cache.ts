interface Entry {
  readonly clear: string;
  readonly until: number;
}

/**
 * Opened names of the last moment. Searching persons by name means opening every sealed name of a region, because no view, index or file
 * may hold one in clear; this keeps the second keystroke from opening them again. Bounded in number and in time: a name that
 * nobody asks for is gone from memory after a minute, and an erased person is never looked up here, because the view has no seal left.
 */
export class NameCache {
  private readonly entries = new Map<string, Entry>();

  constructor(
    private readonly size = 5_000,
    /** Milliseconds. */
    private readonly lifetime = 60_000,
    private readonly clock: () => number = () => performance.now(),
  ) {}

  async get(seal: string, open: () => Promise<string | null>): Promise<string | null> {
    const known = this.entries.get(seal);
    if (known && known.until > this.clock()) return known.clear;
    const clear = await open();
    this.forgetOld();
    if (clear === null) this.entries.delete(seal);
    else this.remember(seal, clear);
    return clear;
  }

  get count(): number {
    return this.entries.size;
  }

  private remember(seal: string, clear: string): void {
    this.entries.delete(seal);
    this.entries.set(seal, { clear, until: this.clock() + this.lifetime });
    if (this.entries.size > this.size) this.entries.delete(this.entries.keys().next().value!);
  }

  /** Entries stand in the order in which they end. */
  private forgetOld(): void {
    const now = this.clock();
    for (const [seal, { until }] of this.entries) {
      if (until > now) return;
      this.entries.delete(seal);
    }
  }
}
