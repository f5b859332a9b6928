import { Link } from '@tanstack/react-router';
import { Badge, Columns, Empty, Facts, Page, Section, useFormat } from '@triada/web-ui';
import type { ReactElement } from 'react';
import { Loaded } from '../../api/loaded';
import { useView } from '../../api/use-view';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';
import { useLabels } from '../../shared/names';
import { useCrumbs } from '../../shared/region';
import { AdmitMember } from './admit-member';
import { GroupLifecycle } from './group-lifecycle';
import { MeetingTable } from './meeting-table';
import { MembersTable } from './members-table';
import { PlanMeeting } from './plan-meeting';
import { OpenTasks } from './open-tasks';
import { Triad } from './triad';
import { groupTone, type GroupDetail } from './types';
import { useMeetings } from './use-meetings';

export const GroupPage = ({ regionId, groupId }: { readonly regionId: string; readonly groupId: string }): ReactElement => {
  const { meetings: text, meetingActs } = useMessages();
  const group = useView('/meetings/groups/{groupId}', { groupId });
  const meetings = useMeetings(regionId, groupId);
  const may = useRights();
  const subject = { region: regionId, group: groupId };
  const crumbs = useCrumbs(
    regionId,
    <Link key="groups" to="/regiony/$regionId/skupiny" params={{ regionId }}>
      {text.title}
    </Link>,
  );
  return (
    <Page
      title={group.data?.name ?? text.group}
      breadcrumbs={crumbs}
      meta={
        group.data && (
          <>
            <span>{text.kinds[group.data.kind]}</span>
            <Badge tone={groupTone[group.data.state]}>{text.state[group.data.state]}</Badge>
          </>
        )
      }
      actions={
        <>
          <PlanMeeting regionId={regionId} groupId={groupId} />
          <AdmitMember regionId={regionId} groupId={groupId} />
          {group.data && <GroupLifecycle regionId={regionId} groupId={groupId} state={group.data.state} />}
        </>
      }
    >
      <Loaded query={group} lines={8}>
        {(found) => (
          <Columns min="22rem">
            <About group={found} />
            <Rules group={found} />
          </Columns>
        )}
      </Loaded>
      <Section title={text.members}>
        {may('ListMembers', subject) ? <MembersTable regionId={regionId} groupId={groupId} /> : <p>{text.membersPublic}</p>}
      </Section>
      {may('ListTasks', subject) && <OpenTasks regionId={regionId} groupId={groupId} />}
      <Section title={text.meetingsTitle} actions={<a href={`/api/meetings/groups/${groupId}/calendar.ics`}>{meetingActs.calendar}</a>}>
        <Loaded query={meetings}>
          {(items) => (items.length === 0 ? <Empty title={text.noMeetings} /> : <MeetingTable caption={text.meetingsTitle} regionId={regionId} meetings={items} />)}
        </Loaded>
      </Section>
    </Page>
  );
};

const About = ({ group }: { readonly group: GroupDetail }) => {
  const { meetings: text } = useMessages();
  const { targetGroup } = useLabels();
  const format = useFormat();
  return (
    <Section title={text.triad}>
      <Facts
        facts={[
          { name: text.members, value: text.membersCount(group.members) },
          { name: text.triad, value: <Triad composition={group.composition} /> },
          { name: text.topic, value: group.topic },
          { name: text.targetGroups, value: group.targetGroups.map(targetGroup).join(', ') },
          { name: text.founded, value: format.day(group.founded) },
        ]}
      />
    </Section>
  );
};

const Rules = ({ group }: { readonly group: GroupDetail }) => {
  const { meetings: text } = useMessages();
  const format = useFormat();
  const { rules, version, from } = group.rules;
  return (
    <Section title={text.rules} lead={text.rulesVersion(version, format.day(from))}>
      <Facts
        facts={[
          { name: text.notice, value: text.noticeDays(rules.noticeDays) },
          { name: text.quorum, value: rules.quorum.startsWith('0/') ? text.quorumNone : text.quorumShare(rules.quorum) },
          rules.cadenceMonths !== null && { name: text.cadence, value: text.cadenceEvery(rules.cadenceMonths) },
          { name: text.publicMeetings, value: rules.public ? text.publicYes : text.publicNo },
          {
            name: text.standing,
            value: rules.standingItems.length > 0 && (
              <ul>
                {rules.standingItems.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  );
};
