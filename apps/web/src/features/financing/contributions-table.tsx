import { Share } from '@triada/kernel';
import { Table, useFormat, type Column } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { RecordPayment } from './record-payment';
import type { Contribution, Contributions } from './types';

/** Every municipality of the region with its contribution and the whole computation behind one click (X07). */
export const ContributionsTable = ({ contributions }: { readonly contributions: Contributions }) => {
  const { financing: text } = useMessages();
  const format = useFormat();
  const signed = (amount: number) => `${amount > 0 ? '+' : amount < 0 ? '−' : ''}${format.money(Math.abs(amount))}`;
  return (
    <Table
      caption={text.sharesTable(contributions.year)}
      captionHidden
      rows={contributions.rows}
      rowKey={({ municipality }) => municipality}
      columns={columnsOf([
        { id: 'name', title: text.municipality, header: true, sort: ({ name }) => name, cell: ({ name }) => name },
        {
          id: 'amount',
          title: text.amount,
          align: 'end',
          sort: (row) => (row.participates ? row.amount : null),
          cell: (row) => (row.participates ? <strong className="tr-nowrap">{format.money(row.amount)}</strong> : text.outside),
        },
        contributions.rows.some(({ share }) => share !== null) && {
          id: 'share',
          title: text.share,
          align: 'end',
          sort: (row) => (row.share === null ? null : Share.parse(row.share).toNumber()),
          cell: (row) => row.share !== null && format.share(Share.parse(row.share).toNumber()),
        },
        contributions.rows.some(({ change }) => change !== null) && { id: 'change', title: text.change, align: 'end', sort: ({ change }) => change, cell: ({ change }) => change !== null && <span className="tr-nowrap">{signed(change)}</span> },
        {
          id: 'balance',
          title: text.balance,
          align: 'end',
          sort: ({ balance }) => -balance,
          cell: (row) => (
            <span className="tr-stack tr-stack--s">
              {row.participates && <span className="tr-nowrap">{format.money(Math.max(0, -row.balance))}</span>}
              <RecordPayment contributions={contributions} row={row} />
            </span>
          ),
        },
        { id: 'why', title: text.explanation, cell: (row) => <Explanation row={row} /> },
      ])}
    />
  );
};

/** A column that has nothing to say this year is left out. */
const columnsOf = (columns: readonly (Column<Contribution> | false)[]): readonly Column<Contribution>[] => columns.filter((column) => column !== false);

const Explanation = ({ row }: { readonly row: Contribution }) => {
  const { financing: text } = useMessages();
  const { say } = useLabels();
  const format = useFormat();
  return (
    <details className="tr-details">
      <summary>
        {text.explain} <span className="tr-visually-hidden">– {row.name}</span>
      </summary>
      <p className="tr-measure">{say(row.explanation)}</p>
      <ul>
        {row.inputs.map((input, index) => (
          <li key={index}>
            {text.input(text.basis[input.basis], format.number(input.value), format.number(input.total), input.basis === 'population' ? input.year : null)}
            {input.source && <span className="tr-small"> ({input.source})</span>}
          </li>
        ))}
      </ul>
      {row.withEveryone !== null && (
        <p className="tr-small">
          {text.withEveryone}: {format.money(row.withEveryone)}
        </p>
      )}
    </details>
  );
};
