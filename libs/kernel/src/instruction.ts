/** What a process wants done in its own context: a command slice by name, with path parameters and body. */
export interface Instruction {
  readonly command: string;
  readonly params: Readonly<Record<string, string>>;
  readonly body: unknown;
}
