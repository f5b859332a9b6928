import { Facts, Section, Table, useFormat } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useLabels } from '../../shared/names';
import { useOrganisations } from '../../shared/organisations';
import type { Measure } from './types';

/** Everything that the card of a measure holds; what is not filled in is left out. */
export const MeasureDetail = ({ measure }: { readonly measure: Measure }) => {
  const { plan: text } = useMessages();
  const { label } = useLabels();
  const { nameOf } = useOrganisations();
  const format = useFormat();
  const detail = measure.entry.measure;
  if (!detail) return null;
  const party = (who: { readonly organisationId: string | null; readonly name: string | null }) => nameOf(who.organisationId) ?? who.name ?? '';
  const bullets = (items: readonly string[]) =>
    items.length > 0 && (
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    );
  return (
    <Section title={text.detail}>
      <Facts
        columns
        facts={[
          { name: text.kind, value: detail.kind && label('measure-kinds', detail.kind) },
          { name: text.owner, value: detail.owner && party(detail.owner) },
          { name: text.cooperating, value: detail.cooperating.map(party).join(', ') },
          { name: text.term, value: detail.term && format.range(detail.term.from, detail.term.to) },
          { name: text.importance, value: detail.importance !== null && text.importanceOf(detail.importance) },
          {
            name: text.services,
            value: bullets(measure.services.map(({ name }) => name ?? '').filter(Boolean)),
          },
          {
            name: text.capacities,
            value: bullets(detail.capacities.map(({ before, after, unit }) => text.capacityChange(before, after, label('capacity-units', unit)))),
          },
          { name: text.justification, value: detail.justification },
          { name: text.outputs, value: bullets(detail.outputs) },
          { name: text.risks, value: bullets(detail.risks) },
        ]}
      />
      {detail.costs.length > 0 && (
        <Table
          caption={text.costs}
          rows={detail.costs}
          rowKey={({ year, fundingSource }) => `${year}-${fundingSource}`}
          columns={[
            { id: 'year', title: text.costYear, header: true, sort: ({ year }) => year, cell: ({ year }) => year },
            { id: 'amount', title: text.costAmount, align: 'end', sort: ({ amount }) => amount, cell: ({ amount }) => format.money(amount) },
            { id: 'source', title: text.costSource, cell: ({ fundingSource }) => fundingSource && label('funding-sources', fundingSource) },
          ]}
        />
      )}
      {detail.indicators.length > 0 && (
        <Table
          caption={text.indicators}
          rows={detail.indicators}
          rowKey={({ indicatorId }) => indicatorId}
          columns={[
            {
              id: 'name',
              title: text.indicator,
              header: true,
              cell: ({ name, definition }) => (
                <>
                  {name}
                  {definition && <span className="tr-small"> – {definition}</span>}
                </>
              ),
            },
            { id: 'before', title: text.indicatorBaseline, cell: ({ baseline, unit }) => baseline && text.reading(baseline.value, unit, format.partial(baseline.date)) },
            { id: 'target', title: text.indicatorTarget, cell: ({ target, unit }) => target && text.reading(target.value, unit, format.partial(target.date)) },
            { id: 'source', title: text.indicatorSource, cell: ({ dataSource }) => dataSource },
          ]}
        />
      )}
    </Section>
  );
};
