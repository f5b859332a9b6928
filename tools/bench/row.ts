/** One figure of the table, beside its yardstick of the same run and what becomes of it at ten times the data. */
export interface Row {
  readonly section: string;
  readonly what: string;
  readonly unit: '/s' | 'ms' | 's' | 'MiB';
  readonly ours: number;
  readonly yardstick?: { readonly what: string; readonly value: number };
  readonly atTenTimes?: { readonly ours: number; readonly yardstick?: number };
  /** What the house wants: of the ratio to the yardstick, or of the figure itself. */
  readonly target?: { readonly of: 'ratio' | 'value'; readonly atLeast?: number; readonly atMost?: number };
}

/** How many times the yardstick: of rates the higher is better, of times the lower. */
export const ratioOf = (ours: number, yardstick: number | undefined): number | undefined =>
  yardstick === undefined ? undefined : ours / yardstick;

export const isMet = ({ ours, target, yardstick }: Row): boolean | undefined => {
  if (!target) return undefined;
  const value = target.of === 'ratio' ? ratioOf(ours, yardstick?.value)! : ours;
  return value >= (target.atLeast ?? -Infinity) && value <= (target.atMost ?? Infinity);
};

/** A figure as the tables show it. */
export const number = (value: number, unit: Row['unit']): string => {
  const digits = unit === '/s' || unit === 'MiB' ? 0 : unit === 'ms' ? 1 : 2;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })}${unit === '/s' ? '/s' : ` ${unit}`}`;
};

export const withRatio = (ours: number, yardstick: number | undefined, unit: Row['unit']): string => {
  const ratio = ratioOf(ours, yardstick);
  return number(ours, unit) + (ratio === undefined ? '' : ` (${ratio.toFixed(2)})`);
};

const targetText = ({ target, unit }: Row): string => {
  if (!target) return '';
  const [sign, bound] = target.atLeast === undefined ? ['≤', target.atMost!] : ['≥', target.atLeast];
  return target.of === 'ratio' ? `ratio ${sign} ${bound}` : `${sign} ${number(bound, unit)}`;
};

const cellsOf = (row: Row): readonly string[] => {
  const met = isMet(row);
  return [
    row.what,
    number(row.ours, row.unit),
    row.yardstick ? `${row.yardstick.what}: ${number(row.yardstick.value, row.unit)}` : '–',
    ratioOf(row.ours, row.yardstick?.value)?.toFixed(2) ?? '–',
    row.atTenTimes ? withRatio(row.atTenTimes.ours, row.atTenTimes.yardstick, row.unit) : '–',
    met === undefined ? '–' : `${targetText(row)} ${met ? 'yes' : 'NO'}`,
  ];
};

const heads = ['what', 'ours', 'yardstick', 'ratio', 'at 10× (ratio)', 'target, met'] as const;

export const tableOf = (rows: readonly Row[]): string => markdown(heads, rows.map(cellsOf));

/** A table in Markdown, its columns aligned so that it reads well in a terminal too. */
export const markdown = (heads: readonly string[], rows: readonly (readonly string[])[]): string => {
  const lines = [heads, ...rows];
  const widths = heads.map((_head, column) => Math.max(...lines.map((cells) => cells[column]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`;
  const [head, ...body] = lines.map(line);
  return [head, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...body].join('\n');
};
