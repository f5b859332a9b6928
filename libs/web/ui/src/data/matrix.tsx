import { useId, type ReactNode } from 'react';
import { ScrollArea } from './scroll-area';

export interface MatrixLine {
  readonly id: string;
  readonly title: ReactNode;
  readonly note?: ReactNode;
  /** A column with more than a word in each cell. */
  readonly wide?: boolean;
}

export interface MatrixProps {
  readonly caption: string;
  /** Heading above the row titles. */
  readonly corner: string;
  readonly rows: readonly MatrixLine[];
  readonly columns: readonly MatrixLine[];
  readonly cell: (row: string, column: string) => ReactNode;
}

/** Rows × columns with the first column held in view while the rest scrolls. */
export const Matrix = ({ caption, corner, rows, columns, cell }: MatrixProps) => {
  const captionId = useId();
  return (
    <ScrollArea labelledBy={captionId}>
      <table className="tr-table tr-matrix">
        <caption id={captionId} className="tr-visually-hidden">
          {caption}
        </caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={column.wide ? 'tr-matrix__wide' : undefined}>
                {column.title}
                {column.note && <span className="tr-matrix__note">{column.note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">
                {row.title}
                {row.note && <span className="tr-matrix__note">{row.note}</span>}
              </th>
              {columns.map((column) => (
                <td key={column.id}>{cell(row.id, column.id)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollArea>
  );
};
