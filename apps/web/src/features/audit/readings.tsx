import { Empty, Section, Table, useFormat } from '@triada/web-ui';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';

/** Those who watch are watched too. */
export const Readings = () => {
  const { audit: text } = useMessages();
  const format = useFormat();
  const query = useView('/audit/readings', { limit: 50 });
  return (
    <Section title={text.readings}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={text.noReadings} />
          ) : (
            <Table
              caption={text.readings}
              captionHidden
              rows={items}
              rowKey={({ id }) => id}
              columns={[
                { id: 'at', title: text.when, header: true, sort: ({ at }) => at, cell: ({ at }) => format.instant(at) },
                { id: 'reader', title: text.reader, cell: ({ reader }) => text.pseudonym(reader) },
                { id: 'operation', title: text.operation, cell: ({ operation }) => text.operations[operation] ?? operation },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
};
