/**
 * Event ids that the protocol double still knows under `any`. The real server knows those in a cache of bounded size; here it is a
 * number, so that a test can go beyond it.
 */
export class RecentIds {
  readonly #known = new Set<string>();

  constructor(private readonly capacity: number) {}

  has(stream: string, id: string): boolean {
    return this.#known.has(`${id} ${stream}`);
  }

  add(stream: string, ids: readonly string[]): void {
    for (const id of ids) {
      this.#known.delete(`${id} ${stream}`);
      this.#known.add(`${id} ${stream}`);
    }
    for (const oldest of this.#known) {
      if (this.#known.size <= this.capacity) break;
      this.#known.delete(oldest);
    }
  }
}
