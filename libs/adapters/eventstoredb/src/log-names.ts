/** One server holds the logs of all contexts: the streams of each begin with its name and a dot, which is also the category's beginning. */
export class LogNames {
  readonly prefix: string;

  constructor(log: string) {
    if (!/^[a-z][a-z0-9-]*$/.test(log)) throw new Error(`"${log}" is no name of a log`);
    this.prefix = `${log}.`;
  }

  onServer(stream: string): string {
    return this.prefix + stream;
  }

  metadataOnServer(stream: string): string {
    return `$$${this.prefix}${stream}`;
  }

  /** Where the leaves of the log are kept: outside of it, for no log has a name with `~`. */
  get seals(): string {
    return `~seals.${this.prefix.slice(0, -1)}`;
  }

  /** Null for a stream of another log. */
  inLog(name: string): string | null {
    return name.startsWith(this.prefix) ? name.slice(this.prefix.length) : null;
  }
}
