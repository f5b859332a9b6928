import { Link } from '@tanstack/react-router';
import { Badge, ButtonLook, Columns, Empty, Page, Section, Table } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { useLabels } from '../../shared/names';
import { useCrumbs } from '../../shared/region';
import { FoundGroup } from './found-group';
import { MeetingTable } from './meeting-table';
import { PlanMeeting } from './plan-meeting';
import { PublicEvents } from './public-events';
import { Triad } from './triad';
import { WithoutGroup } from './without-group';
import { useMeetings } from './use-meetings';
import { groupTone, type Group } from './types';

export const GroupsPage = ({ regionId }: { readonly regionId: string }): ReactElement => {
  const { meetings: text } = useMessages();
  const may = useRights();
  const groups = useView('/meetings/groups', { regionId });
  const meetings = useMeetings(regionId);
  const nameOf = (id: string | null) => groups.data?.items.find(({ groupId }) => groupId === id)?.name;
  return (
    <Page
      title={text.title}
      lead={text.lead}
      breadcrumbs={useCrumbs(regionId)}
      actions={
        <>
          <FoundGroup regionId={regionId} />
          <PlanMeeting regionId={regionId} groupId={null} />
          {may('ImportMinutes', { region: regionId }) && (
            <ButtonLook>
              <Link to="/regiony/$regionId/zapisy/import" params={{ regionId }}>
                {text.importMinutes}
              </Link>
            </ButtonLook>
          )}
        </>
      }
    >
      <Section title={text.groups}>
        <Loaded query={groups}>
          {({ items }) => (items.length === 0 ? <Empty title={text.noGroups}>{text.noGroupsText}</Empty> : <GroupTable regionId={regionId} groups={items} />)}
        </Loaded>
      </Section>
      <Loaded query={meetings}>
        {(items) => {
          const upcoming = items.filter(({ status }) => status === 'planned' || status === 'convoked');
          const past = items.filter(({ status }) => status === 'held' || status === 'cancelled');
          return (
            <>
              <Section title={text.upcoming}>
                {upcoming.length === 0 ? <Empty title={text.noUpcoming} /> : <MeetingTable caption={text.upcoming} regionId={regionId} meetings={upcoming} groupName={nameOf} />}
              </Section>
              <Section title={text.past}>
                {past.length === 0 ? <Empty title={text.noMeetings} /> : <MeetingTable caption={text.past} regionId={regionId} meetings={past} groupName={nameOf} />}
              </Section>
            </>
          );
        }}
      </Loaded>
      <Columns>
        <PublicEvents regionId={regionId} />
        {may('ListTargetGroupsWithoutGroup', { region: regionId }) && <WithoutGroup regionId={regionId} />}
      </Columns>
    </Page>
  );
};

const GroupTable = ({ regionId, groups }: { readonly regionId: string; readonly groups: readonly Group[] }) => {
  const { meetings: text } = useMessages();
  const { targetGroup } = useLabels();
  return (
    <Table
      caption={text.groups}
      captionHidden
      rows={groups}
      rowKey={({ groupId }) => groupId}
      columns={[
        {
          id: 'name',
          title: text.name,
          header: true,
          sort: ({ name }) => name,
          cell: ({ groupId, name, state }) => (
            <>
              <Link to="/regiony/$regionId/skupiny/$groupId" params={{ regionId, groupId }}>
                {name}
              </Link>{' '}
              {state !== 'active' && <Badge tone={groupTone[state]}>{text.state[state]}</Badge>}
            </>
          ),
        },
        { id: 'kind', title: text.kind, sort: ({ kind }) => text.kinds[kind], cell: ({ kind }) => text.kinds[kind] },
        { id: 'for', title: text.targetGroups, cell: ({ targetGroups, topic }) => topic ?? targetGroups.map(targetGroup).join(', ') },
        { id: 'members', title: text.members, align: 'end', sort: ({ members }) => members, cell: ({ members }) => members },
        { id: 'triad', title: text.triad, cell: ({ composition }) => <Triad composition={composition} /> },
      ]}
    />
  );
};
