import { Badge, Matrix, useFormat } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { CouncilActions } from './council-actions';
import { stageTone, type AccessionCell, type AccessionRow, type Scheme } from './types';

const councilColumn = 'council';

/** Every municipality of the region × its council and each budget year (D014). */
export const AccessionMatrix = ({ scheme }: { readonly scheme: Scheme }) => {
  const { financing: text } = useMessages();
  const rows = new Map(scheme.matrix.map((row) => [row.municipality, row]));
  return (
    <Matrix
      caption={text.matrixTitle}
      corner={text.municipality}
      rows={scheme.matrix.map(({ municipality, name }) => ({ id: municipality, title: name }))}
      columns={[
        { id: councilColumn, title: text.council, wide: true },
        ...scheme.years.map((year) => ({ id: String(year), title: String(year) })),
      ]}
      cell={(municipality, column) => {
        const row = rows.get(municipality)!;
        if (column === councilColumn) return <CouncilCell scheme={scheme} row={row} />;
        const cell = row.cells.find(({ year }) => String(year) === column);
        return cell && <YearCell cell={cell} />;
      }}
    />
  );
};

const CouncilCell = ({ scheme, row }: { readonly scheme: Scheme; readonly row: AccessionRow }) => {
  const { financing: text } = useMessages();
  const format = useFormat();
  const { council, contract } = row;
  return (
    <div className="tr-stack tr-stack--s">
      <div>
        {council ? <Badge tone={stageTone[council.stage]}>{text.stage[council.stage]}</Badge> : <span className="tr-quiet">{text.notAsked}</span>}
      </div>
      {council?.resolution?.resolutionNumber && (
        <span className="tr-small">
          {text.resolution(council.resolution.resolutionNumber)}, {format.day(council.resolution.date)}
        </span>
      )}
      {council?.stage === 'on-agenda' && council.meetingDate && <span className="tr-small">{format.day(council.meetingDate)}</span>}
      {contract && (
        <span className="tr-small">
          {text.contract} {contract.number}: {text.contractState[contract.state]}
        </span>
      )}
      <CouncilActions scheme={scheme} row={row} />
    </div>
  );
};

const YearCell = ({ cell }: { readonly cell: AccessionCell }) => {
  const { financing: text } = useMessages();
  const format = useFormat();
  if (!cell.participates) return <span className="tr-quiet">{text.outside}</span>;
  return (
    <div className="tr-stack tr-stack--s">
      <span className="tr-nowrap">{cell.contribution === null ? text.participates : format.money(cell.contribution)}</span>
      <span className="tr-small">{text.accession[cell.state]}</span>
      {cell.contribution !== null && cell.balance < 0 && <span className="tr-small">{text.owed(format.money(-cell.balance))}</span>}
      {cell.mandatory && <span className="tr-small">{text.mandatory}</span>}
    </div>
  );
};
