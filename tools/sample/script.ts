/** Collects the steps of a file of commands (see apps/cli/src/load/script.ts). */
export class ScriptWriter {
  readonly lines: object[] = [];
  #row = '';
  #day = '';
  #as = '';
  #count = 0;

  /** A row of the scenario; its steps follow. */
  row(row: string, day: string, as: string): this {
    [this.#row, this.#day, this.#as] = [row, day, as];
    return this;
  }

  /** Steps without a row prepare the scenario and are not counted. */
  prepare(day: string, as: string): this {
    [this.#row, this.#day, this.#as] = ['', day, as];
    return this;
  }

  on(day: string): this {
    this.#day = day;
    return this;
  }

  by(as: string): this {
    this.#as = as;
    return this;
  }

  do(command: string, body: object = {}, params: Record<string, string> = {}, label?: string): string {
    const name = label ?? `s${++this.#count}`;
    this.lines.push({ ...(this.#row && { row: this.#row }), label: name, as: this.#as, at: this.#day, do: command, params, body });
    return name;
  }

  /** `atLeast`: what fields of the answer have to reach before the next step is played. */
  ask(question: string, params: Record<string, string>, label: string, atLeast?: Record<string, number>): string {
    this.lines.push({ ...(this.#row && { row: this.#row }), label, as: this.#as, ask: question, params, ...(atLeast && { atLeast }) });
    return label;
  }

  cannot(row: string, what: string): this {
    this.lines.push({ row, cannot: what });
    return this;
  }

  toString(): string {
    return `${this.lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
  }
}

/** Reference to a field of an earlier answer. */
export const ref = (label: string, field = 'id'): string => `@{${label}.${field}}`;

export const resolution = (body: string, number: string, date: string) => ({ body, number, date });
export const paragraphs = (...texts: string[]) => texts.map((text) => ({ text }));
export const crowns = (amount: number): number => amount * 100;
