import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReadAnswer } from '@triada/api-client';
import { Button, Dialog, Facts, Page, Section, Timeline, useFormat } from '@triada/web-ui';
import { useState, type ReactElement } from 'react';
import { api } from '../../api/api';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useRoleNames } from '../../shared/actor';
import { useCrumbs } from '../../shared/region';
import { useEventName } from './event-name';
import { useStreamName } from './stream-name';

type EventHead = ReadAnswer<'/audit/logs/{context}/streams/{stream}/timeline'>['items'][number];

interface Props {
  readonly regionId: string;
  readonly context: string;
  readonly stream: string;
}

export const StreamPage = ({ regionId, context, stream }: Props): ReactElement => {
  const { audit: text } = useMessages();
  const nameOf = useStreamName(regionId);
  const eventName = useEventName();
  const format = useFormat();
  const query = useInfiniteQuery({
    queryKey: ['/audit/logs/{context}/streams/{stream}/timeline', context, stream],
    queryFn: ({ pageParam, signal }) => api.read('/audit/logs/{context}/streams/{stream}/timeline', { context, stream, from: pageParam }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ next }) => next ?? undefined,
  });
  const crumbs = useCrumbs(
    regionId,
    <Link key="audit" to="/regiony/$regionId/audit" params={{ regionId }}>
      {text.title}
    </Link>,
  );
  return (
    <Page title={text.streamTitle(nameOf(stream))} lead={text.streamLead} breadcrumbs={crumbs}>
      <Section title={text.events}>
        <Loaded query={query} lines={10}>
          {({ pages }) => (
            <>
              <Timeline
                label={text.events}
                entries={pages
                  .flatMap(({ items }) => items)
                  .map((event) => ({
                    id: event.id,
                    when: format.instant(event.recordedAt),
                    title: eventName(event.type),
                    children: <Head event={event} context={context} stream={stream} name={eventName(event.type)} />,
                  }))}
              />
              {query.hasNextPage && (
                <div>
                  <Button busy={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {text.more}
                  </Button>
                </div>
              )}
            </>
          )}
        </Loaded>
      </Section>
    </Page>
  );
};

const Head = ({ event, context, stream, name }: { readonly event: EventHead; readonly context: string; readonly stream: string; readonly name: string }) => {
  const { audit: text } = useMessages();
  const roleNames = useRoleNames();
  const format = useFormat();
  const [open, setOpen] = useState(false);
  return (
    <>
      <p className="tr-small">
        {[
          `${text.who}: ${roleNames(event.actor.roles)} (${text.pseudonym(event.actor.id)})`,
          event.actor.onBehalfOf && text.onBehalf(event.actor.onBehalfOf),
          event.validFrom && text.trueFrom(format.partial(event.validFrom)),
          event.rule && text.rule(event.rule.id, event.rule.version),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div>
        <Button size="s" look="quiet" aria-haspopup="dialog" aria-label={text.showEventOf(name, event.revision)} onClick={() => setOpen(true)}>
          {text.showEvent}
        </Button>
      </div>
      {open && (
        <Dialog title={name} wide onClose={() => setOpen(false)}>
          <Detail context={context} stream={stream} revision={event.revision} />
        </Dialog>
      )}
    </>
  );
};

/** Everything that is needed to verify the event by hand. */
const Detail = ({ context, stream, revision }: { readonly context: string; readonly stream: string; readonly revision: number }) => {
  const { audit: text } = useMessages();
  const query = useView('/audit/logs/{context}/streams/{stream}/events/{revision}', { context, stream, revision });
  return (
    <Loaded query={query}>
      {(event) => (
        <>
          <h3>{text.data}</h3>
          <pre className="audit-data" tabIndex={0} aria-label={text.data}>
            {JSON.stringify(event.data, null, 2)}
          </pre>
          <Facts
            facts={[
              { name: text.command, value: <code className="audit-hash">{event.commandId}</code> },
              { name: text.dataHash, value: <code className="audit-hash">{event.dataHash}</code> },
              { name: text.metaHash, value: <code className="audit-hash">{event.metaHash}</code> },
              event.seal && { name: text.leaf, value: <code className="audit-hash">{event.seal.leaf}</code> },
              event.seal && { name: text.leafHash, value: <code className="audit-hash">{event.seal.leafHash}</code> },
              !!event.seal?.prevStreamLeaf && { name: text.previousLeaf, value: <code className="audit-hash">{event.seal.prevStreamLeaf}</code> },
            ]}
          />
        </>
      )}
    </Loaded>
  );
};
