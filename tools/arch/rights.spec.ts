import { permissionTable, roles } from '@triada/access';
import { platformOperations } from '@triada/platform';
import { contextsOf } from '../../apps/standalone/src/contexts';

const contexts = contextsOf({ register: async () => false, setPassword: async () => undefined, nameOf: () => null }, () => []);
const commands = contexts.flatMap((context) => context.commands);
const queries = contexts.flatMap((context) => context.queries);
const names = [...commands, ...queries, ...platformOperations].map(({ name }) => name);

describe('rights', () => {
  it('every operation has a row in the one table, and every row an operation', () => {
    expect(Object.keys(permissionTable).sort()).toEqual([...names].sort());
  });

  it('every command has one handler: its name is used once', () => {
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  it('every row names known roles, and somebody', () => {
    for (const [name, row] of Object.entries(permissionTable)) {
      expect({ name, unknown: row.roles.filter((role) => !roles.includes(role)), some: row.roles.length > 0 }).toEqual({ name, unknown: [], some: true });
    }
  });

  it('auditors, integrators and the public change nothing', () => {
    const readers = ['auditor', 'integrator', 'public'] as const;
    // The journal of the auditors' own reading is written by the reading itself.
    const allowed = commands.filter(({ name }) => readers.some((role) => permissionTable[name]!.roles.includes(role))).map(({ name }) => name);
    expect(allowed.filter((name) => name !== 'RecordAuditReading')).toEqual([]);
  });

  it('scopes are compared wherever a role can be held in a region', () => {
    const scoped = ['coordinator', 'group_manager', 'municipality_representative', 'provider', 'member'] as const;
    const open = commands.filter(({ name }) => permissionTable[name]!.scope === 'installation' && scoped.some((role) => permissionTable[name]!.roles.includes(role)));
    expect(open.map(({ name }) => name)).toEqual([]);
  });
});
