/** A progress bar on a terminal, a line every tenth elsewhere; always on stderr, so that stdout stays data. */
export class Progress {
  #shown = -1;

  constructor(
    private readonly label: string,
    private readonly total: number,
    private readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  at(done: number, note = ''): void {
    const share = this.total === 0 ? 1 : done / this.total;
    if (this.out.isTTY) {
      const width = 30;
      const full = Math.round(share * width);
      const line = `${this.label} [${'█'.repeat(full)}${'·'.repeat(width - full)}] ${done}/${this.total} ${note}`;
      this.out.write(`\r${line.slice(0, (this.out.columns ?? 100) - 1).padEnd((this.out.columns ?? 100) - 1)}`);
      if (done >= this.total) this.out.write('\n');
      return;
    }
    const tenth = Math.floor(share * 10);
    if (tenth === this.#shown) return;
    this.#shown = tenth;
    this.out.write(`${this.label} ${done}/${this.total} ${note}\n`);
  }
}
