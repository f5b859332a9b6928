import type { roles as cs } from '../cs/roles';

export const roles: typeof cs = {
  authority_administrator: { name: 'Authority administrator', may: 'founds regions and accounts, assigns roles' },
  coordinator: { name: 'Coordinator of planning', may: 'leads the plan, groups, meetings and minutes of a region' },
  group_manager: { name: 'Group manager', may: 'convenes the meetings of a group and keeps its minutes' },
  municipality_representative: { name: 'Municipality representative', may: 'records the decisions of the council' },
  provider: { name: 'Service provider', may: 'keeps the data on the services of an organisation' },
  member: { name: 'Group member', may: 'takes part in the work of a group' },
  auditor: { name: 'Auditor', may: 'reads everything and verifies history, changes nothing' },
  integrator: { name: 'Integrator', may: 'connects other systems' },
  public: { name: 'Public', may: 'reads published plans, minutes and the directory' },
  process: { name: 'Automatic process', may: 'works only inside the product' },
};
