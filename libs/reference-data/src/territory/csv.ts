/** One record of a CSV text: the line on which it begins (from 1) and its cells. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
  /** A quote of this record is never closed, so it has swallowed the rest of the text. */
  readonly unclosedQuote?: true;
}

/**
 * RFC 4180 with the liberties that real files take: BOM, LF or CRLF, comma or semicolon (whichever the header has more of), blank lines.
 * Never throws; an unclosed quote runs to the end of the text and is marked.
 */
export const parseCsv = (text: string): readonly CsvRecord[] => {
  const input = text.replace(/^\ufeff/, '');
  const header = input.slice(0, (input.indexOf('\n') + 1 || input.length + 1) - 1);
  const separator = header.split(';').length > header.split(',').length ? ';' : ',';
  const records: CsvRecord[] = [];
  let cells: string[] = [];
  let cell = '';
  let quoted = false;
  let line = 1;
  let begin = 1;
  const endCell = () => {
    cells.push(cell);
    cell = '';
  };
  const endRecord = () => {
    endCell();
    if (cells.length > 1 || cells[0]!.trim() !== '')
      records.push({ line: begin, cells, ...(quoted ? { unclosedQuote: true } : {}) });
    cells = [];
    begin = line + 1;
  };
  for (let index = 0; index < input.length; index++) {
    const char = input[index]!;
    if (quoted && char === '"' && input[index + 1] === '"') {
      cell += '"';
      index++;
    } else if (char === '"' && (quoted || cell === '')) quoted = !quoted;
    else if (!quoted && char === separator) endCell();
    else if (!quoted && char === '\n') endRecord();
    else if (!(char === '\r' && input[index + 1] === '\n' && !quoted)) cell += char;
    if (char === '\n') line++;
  }
  if (cell !== '' || cells.length > 0) endRecord();
  return records;
};
