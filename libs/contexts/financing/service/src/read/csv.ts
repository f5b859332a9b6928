/** „305100,00“: decimal comma and no grouping, so that Czech spreadsheets read a number. Empty for what is not known. */
export const koruny = (halere: number | null): string => {
  if (halere === null) return '';
  const sign = halere < 0 ? '-' : '';
  const absolute = Math.abs(halere);
  return `${sign}${Math.floor(absolute / 100)},${String(absolute % 100).padStart(2, '0')}`;
};

/** A text that a spreadsheet would run as a formula gets an apostrophe; amounts are left alone. */
const harmless = (cell: string): string =>
  /^[=+@\t\r]/.test(cell) || (/^-/.test(cell) && !/^-\d+(,\d+)?$/.test(cell)) ? `'${cell}` : cell;

const quoted = (cell: string): string => {
  const safe = harmless(cell);
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** CSV as Czech spreadsheets open it without asking: UTF-8 with BOM, semicolons, CRLF. */
export const csvTable = (header: readonly string[], rows: readonly (readonly string[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(quoted).join(';')).join('\r\n')}\r\n`;
