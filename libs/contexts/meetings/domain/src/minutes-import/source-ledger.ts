import type { ElementKind, LineRange, SourceElement } from './minutes-draft';
import type { Row } from './source-rows';

/** Who has taken which line: the proof that no text is lost. A line can be taken once. */
export class SourceLedger {
  private readonly owners = new Map<number, { readonly kind: ElementKind; readonly element: object }>();
  constructor(private readonly rows: readonly Row[]) {}

  /** Takes rows as one element; a later call with the same `element` makes it longer. Returns their lines and wording. */
  take(kind: ElementKind, rows: readonly Row[], element: object = {}): { readonly lines: LineRange; readonly text: string } {
    for (const { line } of rows) if (!this.owners.has(line)) this.owners.set(line, { kind, element });
    return { lines: { from: rows[0]!.line, to: rows.at(-1)!.line }, text: rows.map(({ text }) => text).join(' ') };
  }

  /** Elements in the order of the source; a page mark inside an element divides it. */
  get elements(): readonly SourceElement[] {
    const elements: { kind: ElementKind; element: object; texts: string[]; lines: LineRange }[] = [];
    let missed = false;
    for (const { line, text } of this.rows) {
      const owner = this.owners.get(line);
      const last = elements.at(-1);
      if (owner && last?.element === owner.element && !missed) {
        last.texts.push(text);
        last.lines = { from: last.lines.from, to: line };
      } else if (owner) elements.push({ ...owner, texts: [text], lines: { from: line, to: line } });
      missed = owner === undefined;
    }
    return elements.map(({ kind, texts, lines }) => ({ kind, text: texts.join('\n'), lines }));
  }

  get unrecognised(): readonly { readonly line: number; readonly text: string }[] {
    return this.rows.filter(({ line }) => !this.owners.has(line)).map(({ line, text }) => ({ line, text }));
  }
}
