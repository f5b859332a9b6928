/** What the product must do, one line of a table of requirements. */
export interface Requirement {
  /** `D012`, `F34`, `X07`; never renumbered or reused. */
  readonly id: string;
  readonly part: 'D' | 'F' | 'X';
  readonly statement: string;
  /** The one context that answers for it. */
  readonly context: string;
  /** A hard business rule, checked at the moment of decision. */
  readonly rule: boolean;
}

const cells = (line: string): readonly string[] =>
  line
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));

const rowsOf = (text: string): (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => /^\| [DFX]\d{2,3} \|/.test(line))
    .map(cells);

const sentence = (text: string): string => (/[.!?“)]$/.test(text) ? text : `${text}.`);

/** The document of demands: the column with the words of the source text is left out. Throws on a row of another shape. */
export const readDemands = (text: string): readonly Requirement[] =>
  rowsOf(text).map((row) => {
    const [id, second, , fourth, fifth, sixth] = row;
    if (row.length !== 6 || !id)
      throw new Error(`a row of ${row.length} cells where 6 are expected: ${row.join(' | ').slice(0, 80)}`);
    const part = id[0] as Requirement['part'];
    // D: source, quote, statement, context, rule · F: feature, peer, acceptance, ids, context · X: idea, for, check, ids, context
    return part === 'D'
      ? { id, part, statement: fourth!, context: fifth!, rule: sixth === 'RULE' }
      : { id, part, statement: `${sentence(second!)} ${fourth!}`, context: sixth!, rule: false };
  });

/** The document that this tool wrote, for a checkout without the demands beside it. */
export const readWritten = (text: string): readonly Requirement[] =>
  rowsOf(text).map(([id, statement, context, rule]) => ({
    id: id!,
    part: id![0] as Requirement['part'],
    statement: statement!,
    context: context!,
    rule: rule === 'rule',
  }));
