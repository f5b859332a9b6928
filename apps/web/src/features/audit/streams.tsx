import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Empty, Section, SelectField, Table, useFormat } from '@triada/web-ui';
import { useState } from 'react';
import { api } from '../../api/api';
import { Loaded } from '../../api/loaded';
import { useMessages } from '../../messages';
import { useStreamName } from './stream-name';

const contexts = ['planning', 'meetings', 'registry', 'financing'] as const;

/** Streams of the region within one log, page by page. */
export const Streams = ({ regionId }: { readonly regionId: string }) => {
  const { audit: text } = useMessages();
  const format = useFormat();
  const nameOf = useStreamName(regionId);
  const [context, setContext] = useState<string>('planning');
  const query = useInfiniteQuery({
    queryKey: ['/audit/logs/{context}/streams', context, regionId],
    queryFn: ({ pageParam, signal }) => api.read('/audit/logs/{context}/streams', { context, region: regionId, after: pageParam }, signal),
    initialPageParam: '',
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  return (
    <Section title={text.streamsTitle} lead={text.streamsLead}>
      <SelectField
        bind={{ path: 'context', value: context, faults: [], change: (value) => setContext(String(value)) }}
        label={text.chooseLog}
        required
        options={contexts.map((value) => ({ value, label: text.contexts[value] ?? value }))}
      />
      <Loaded query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          if (rows.length === 0 && !query.hasNextPage) return <Empty title={text.noStreams} />;
          return (
            <>
              <Table
                caption={text.streamsTitle}
                captionHidden
                rows={rows}
                rowKey={({ stream }) => stream}
                columns={[
                  {
                    id: 'what',
                    title: text.what,
                    header: true,
                    sort: ({ stream }) => nameOf(stream),
                    cell: ({ stream }) => (
                      <Link to="/regiony/$regionId/audit/$context/$stream" params={{ regionId, context, stream }}>
                        {nameOf(stream)}
                      </Link>
                    ),
                  },
                  { id: 'events', title: text.events, align: 'end', sort: ({ events }) => events, cell: ({ events }) => format.number(events) },
                  { id: 'first', title: text.first, sort: ({ firstAt }) => firstAt, cell: ({ firstAt }) => format.instant(firstAt) },
                  { id: 'last', title: text.last, sort: ({ lastAt }) => lastAt, cell: ({ lastAt }) => format.instant(lastAt) },
                ]}
              />
              {query.hasNextPage && (
                <div>
                  <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {text.more}
                  </Button>
                </div>
              )}
            </>
          );
        }}
      </Loaded>
    </Section>
  );
};
