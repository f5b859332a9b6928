import { BarChart, formatMoney, Table, useFormat, useLocale } from '@triada/web-ui';
import { useCallback, useMemo } from 'react';
import { useMessages } from '../../messages';
import type { Contributions } from './types';

/** What each municipality pays beside what it would pay if everybody took part. */
export const ContributionsChart = ({ contributions }: { readonly contributions: Contributions }) => {
  const { financing: text } = useMessages();
  const locale = useLocale();
  const format = useFormat();
  const money = useCallback((amount: number) => formatMoney(amount, locale), [locale]);
  const rows = useMemo(() => contributions.rows.toSorted((a, b) => b.amount - a.amount), [contributions]);
  const categories = useMemo(() => rows.map(({ name }) => name), [rows]);
  const series = useMemo(
    () => [
      { name: text.amount, values: rows.map(({ amount }) => amount) },
      { name: text.withEveryone, values: rows.map(({ withEveryone }) => withEveryone) },
    ],
    [rows, text],
  );
  return (
    <BarChart
      label={text.chart(contributions.year)}
      categories={categories}
      series={series}
      format={money}
      table={
        <Table
          caption={text.sharesTable(contributions.year)}
          rows={rows}
          rowKey={({ municipality }) => municipality}
          columns={[
            { id: 'name', title: text.municipality, header: true, sort: ({ name }) => name, cell: ({ name }) => name },
            { id: 'amount', title: text.amount, align: 'end', sort: ({ amount }) => amount, cell: ({ amount }) => format.money(amount) },
            {
              id: 'everyone',
              title: text.withEveryone,
              align: 'end',
              sort: ({ withEveryone }) => withEveryone,
              cell: ({ withEveryone }) => withEveryone !== null && format.money(withEveryone),
            },
          ]}
        />
      }
    />
  );
};
