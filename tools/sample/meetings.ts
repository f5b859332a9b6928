import { addDays } from '@triada/kernel';
import { ref, type ScriptWriter } from './script';

export interface SamplePoint {
  readonly type: string;
  readonly text: string;
  readonly label?: string;
  readonly tags?: readonly string[];
  readonly targetGroups?: readonly string[];
  readonly negative?: boolean;
  readonly [field: string]: unknown;
}

export interface SampleMeeting {
  readonly label: string;
  readonly region: string;
  readonly group?: string;
  readonly kind?: string;
  readonly date: string;
  readonly time: string;
  readonly venue: string;
  readonly agenda?: readonly string[];
  readonly follows?: string;
  /** Days between convocation and meeting. */
  readonly notice?: number;
}

/** Convocation with its agenda; the day of the row is the day of the convocation. */
export const convoke = (script: ScriptWriter, meeting: SampleMeeting): void => {
  const { label, region, group, kind = 'ordinary', date, time, venue, agenda = [], follows, notice = 10 } = meeting;
  script.on(addDays(date, -notice));
  script.do('PlanMeeting', { regionId: region, groupId: group ?? null, kind, date, time, venue, follows: follows ?? null, ...(group ? {} : { title: agenda[0] ?? null }) }, {}, label);
  for (const title of agenda) script.do('AddAgendaItem', { title }, { meetingId: ref(label) });
  script.do('ConvokeMeeting', {}, { meetingId: ref(label) });
};

export const hold = (script: ScriptWriter, meeting: SampleMeeting, attendees: readonly string[]): void => {
  const params = { meetingId: ref(meeting.label) };
  script.on(meeting.date);
  script.do('HoldMeeting', {}, params);
  if (attendees.length) script.do('RecordAttendance', { attendees: attendees.map((personId) => ({ personId })) }, params);
};

export const record = (script: ScriptWriter, label: string, points: readonly SamplePoint[]): void => {
  for (const { label: pointLabel, ...point } of points) script.do('RecordPoint', point, { meetingId: ref(label) }, pointLabel);
};

/** Author writes, another one verifies under an account of their own, the coordinator publishes. */
export const approve = (script: ScriptWriter, label: string, author: string, verifier: string, region = 'frydlantsko'): void => {
  const params = { meetingId: ref(label) };
  script.by(`koordinator-${region}`).do('SubmitMinutes', { authorId: author }, params);
  publish(script, label, verifier, region);
};

export const publish = (script: ScriptWriter, label: string, verifier: string, region = 'frydlantsko'): void => {
  const params = { meetingId: ref(label) };
  script.by(`overovatel-${region}`).do('ApproveMinutes', { verifierId: verifier }, params);
  script.by(`koordinator-${region}`).do('PublishMinutes', {}, params);
};
