import { useId, useState, type ReactNode } from 'react';
import { useUiTexts } from '../locale/ui-texts';
import { Icon } from '../layout/icon';
import { ScrollArea } from './scroll-area';
import { sortRows, type Sorting, type SortValue } from './sorting';

export interface Column<Row> {
  readonly id: string;
  readonly title: string;
  readonly cell: (row: Row) => ReactNode;
  /** Value to sort by; a column without it cannot be sorted. */
  readonly sort?: (row: Row) => SortValue;
  readonly align?: 'start' | 'end';
  /** Names the row: its cell becomes the row's header. */
  readonly header?: boolean;
}

export interface TableProps<Row> {
  /** Says what the table holds; read out, and shown above it unless `captionHidden`. */
  readonly caption: string;
  readonly captionHidden?: boolean;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly initialSort?: Sorting;
  readonly footer?: ReactNode;
}

/** A table with a caption, row headers and sorting by the Czech collation; on a phone each row turns into a small card. */
export const Table = <Row,>({ caption, captionHidden, columns, rows, rowKey, initialSort, footer }: TableProps<Row>) => {
  const texts = useUiTexts();
  const captionId = useId();
  const [sorting, setSorting] = useState(initialSort);
  const sortedBy = columns.find((column) => column.id === sorting?.column)?.sort;
  const shown = sorting && sortedBy ? sortRows(rows, sortedBy, sorting.descending) : rows;
  const toggle = (column: string) =>
    setSorting((now) => ({ column, descending: now?.column === column ? !now.descending : false }));
  return (
    <ScrollArea labelledBy={captionId}>
      <table className="tr-table tr-table--stacking">
        <caption id={captionId} className={captionHidden ? 'tr-visually-hidden' : undefined}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className={column.align === 'end' ? 'tr-end' : undefined}
                aria-sort={sorting?.column === column.id ? (sorting.descending ? 'descending' : 'ascending') : undefined}
              >
                {column.sort ? (
                  <button type="button" className="tr-table__sort" onClick={() => toggle(column.id)} title={texts.sortBy(column.title)}>
                    {column.title}
                    <span className={sorting?.column === column.id ? 'tr-table__arrow' : 'tr-table__arrow tr-table__arrow--idle'}>
                      <Icon name={sorting?.column === column.id && sorting.descending ? 'chevron' : 'up'} />
                    </span>
                  </button>
                ) : (
                  column.title
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const Cell = column.header ? 'th' : 'td';
                return (
                  <Cell
                    key={column.id}
                    scope={column.header ? 'row' : undefined}
                    data-title={column.title}
                    className={column.align === 'end' ? 'tr-end' : undefined}
                  >
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </ScrollArea>
  );
};
