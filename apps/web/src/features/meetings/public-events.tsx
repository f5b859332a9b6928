import { Empty, Section, Timeline, useFormat } from '@triada/web-ui';
import { useView } from '../../api/use-view';
import { Loaded } from '../../api/loaded';
import { useMessages } from '../../messages';

/** Hearings, conferences, days of services: what was open to everybody. */
export const PublicEvents = ({ regionId }: { readonly regionId: string }) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  const events = useView('/meetings/public-events', { regionId });
  return (
    <Section title={text.events}>
      <Loaded query={events}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={text.noEvents} />
          ) : (
            <Timeline
              label={text.events}
              entries={items.map((event) => ({
                id: event.publicEventId,
                when: 'date' in event.when ? format.partial(event.when.date) : format.range(event.when.from, event.when.to),
                title: event.title,
                children: (
                  <>
                    <p>
                      {event.venue} · {text.organiser}: {event.organiser}
                    </p>
                    {event.motto && <p>„{event.motto}“</p>}
                    {event.headcount && <p className="tr-small">{text.headcount(event.headcount.total, event.headcount.approximate)}</p>}
                    {event.cancelled && <p className="tr-small">{text.cancelledBecause(event.cancelled)}</p>}
                  </>
                ),
              }))}
            />
          )
        }
      </Loaded>
    </Section>
  );
};
