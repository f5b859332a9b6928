import type { Deployment } from '@triada/testing/product';
import { coordinator, frydlant, municipalities, regionId, verifier, type Region } from './region';
import { registerPerson } from './registry';
import { asks, does, eventually } from './scenario';

export const groupManager = 'vedouci-skupiny';

export interface Group {
  readonly groupId: string;
  /** Office of the mayor of Frýdlant, to which that town's seat is bound. */
  readonly officeId: string;
  readonly user: string;
  readonly mayor: string;
}

/** A working group for seniors: a seat of every municipality, that of Frýdlant by office, a provider and a user. */
export const foundGroup = async (product: Deployment, { provider }: Region): Promise<Group> => {
  const on = '2017-10-02';
  const group = { regionId, name: 'Skupina pro seniory', kind: 'target-group', targetGroups: ['seniors'] };
  const { id: groupId } = await does(product, coordinator, 'FoundGroup', { on, body: group });
  const admit = (personId: string, seat: object) =>
    does(product, coordinator, 'AdmitMember', { on, params: { groupId }, body: { personId, ...seat } });
  const mayor = await registerPerson(product, 'Zástupce města', 'commissioner', { commissionerKind: 'town' });
  const office = { regionId, title: 'starosta', personId: mayor, municipality: frydlant };
  const { id: officeId } = await does(product, coordinator, 'TakeOffice', { on: '2014-11-10', body: office });
  for (const municipality of municipalities) {
    const isTown = municipality === frydlant;
    const personId = isTown
      ? mayor
      : await registerPerson(product, `Zástupkyně obce ${municipality}`, 'commissioner', { commissionerKind: 'municipality' });
    await admit(personId, {
      side: 'commissioner',
      commissionerKind: isTown ? 'town' : 'municipality',
      municipality,
      ...(isTown && { officeId }),
    });
  }
  const user = await registerPerson(product, 'Zástupkyně uživatelů', 'user');
  await admit(user, { side: 'user' });
  await admit(await registerPerson(product, 'Vedoucí služby', 'provider'), { side: 'provider', organisationId: provider });
  await product.openAccount(groupManager, { role: 'group_manager', region: regionId, group: groupId });
  return { groupId, officeId, user, mayor };
};

export interface Minutes {
  readonly meetingId: string;
  readonly visionPoint: string;
  readonly proposalPoint: string;
}

/** Convoked, held, written down by one person and approved by another. */
export const meetAndApproveMinutes = async (
  product: Deployment,
  { groupId, mayor, user }: Group,
  { provider }: Region,
): Promise<Minutes> => {
  const [date, approvedOn] = ['2018-03-20', '2018-04-03'];
  const planned = { groupId, regionId, date, time: '13:00', venue: 'Radnice' };
  const { id: meetingId } = await does(product, coordinator, 'PlanMeeting', { on: '2018-03-01', body: planned });
  const step = (name: string, on: string, body: object = {}, account = coordinator) =>
    does(product, account, name, { on, params: { meetingId }, body });
  await step('AddAgendaItem', '2018-03-01', { title: 'Návrhy opatření' });
  await step('ConvokeMeeting', '2018-03-05');
  await step('HoldMeeting', date);
  await step('RecordAttendance', date, { attendees: [{ personId: mayor }, { personId: user }] });
  const point = async (type: string, text: string, more: object = {}) =>
    (await step('RecordPoint', date, { type, text, targetGroups: ['seniors'], ...more })).ids['point']!;
  const visionPoint = await point('vision', 'Starý člověk zůstává doma, dokud chce, a ví, koho zavolat.');
  const proposalPoint = await point('measure_proposal', 'Rozšířit pečovatelskou službu do všech obcí.', {
    proposer: { organisationId: provider },
  });
  await step('SubmitMinutes', date, { authorId: user });
  await step('ApproveMinutes', approvedOn, { verifierId: mayor }, verifier);
  await step('PublishMinutes', approvedOn);
  return { meetingId, visionPoint, proposalPoint };
};

export const endOffice = async (product: Deployment, { officeId }: Group, to: string): Promise<void> => {
  await does(product, coordinator, 'EndOffice', {
    on: to,
    params: { officeId },
    body: { to, reason: 'Volby do zastupitelstva' },
  });
};

/** State of a municipality on the coverage board of a day, for anybody. */
export const coverageOf = async (product: Deployment, municipality: string, asOf: string): Promise<string> => {
  const board = await asks(product, undefined, 'ShowCoverageBoard', { regionId, asOf });
  return board.municipalities.find(({ code }: { code: string }) => code === municipality)?.state;
};

export const coverageTurns = (product: Deployment, municipality: string, asOf: string, state: string): Promise<string> =>
  eventually(
    () => coverageOf(product, municipality, asOf),
    (found) => found === state,
  );
