/** Spreadsheets take a cell that begins so for a formula; an apostrophe makes it text again. */
const formula = /^[=+\-@\t\r]/;

/** A telephone number begins with a plus and must stay one. */
const phone = /^\+[\d\s]+$/;

const cell = (text: string): string => {
  const safe = formula.test(text) && !phone.test(text) ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table that a Czech Excel opens as it is: byte order mark, semicolons, CRLF. */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('')}`;
