import { accessContext } from '@triada/access-service';
import { Credentials } from '@triada/identity-provider';
import { startContext } from '@triada/testing';
import { createFirstAdministrator } from './first-administrator';

const firstPassword = 'první heslo správce';
const config = { TRIADA_SAMPLE: 'liberecky-kraj' } as const;

describe('the first administrator', () => {
  it('comes to be though the first try broke off after the name was kept, and only once', async () => {
    const credentials = new Credentials(':memory:');
    let breaks = true;
    const breaking = {
      register: async (...given: Parameters<Credentials['register']>) => {
        const kept = await credentials.register(...given);
        if (breaks) throw new Error('the power went out');
        return kept;
      },
      setPassword: credentials.setPassword.bind(credentials),
      nameOf: credentials.nameOf.bind(credentials),
    };
    const app = await startContext(accessContext(breaking), { logLevel: 'silent' });
    const administrator = app.as({ role: 'authority_administrator' }, { id: 'installation' });
    const identity = { firstPassword, installationToken: async () => administrator.authorization!.replace('Bearer ', '') };
    await expect(createFirstAdministrator(app.server, identity, config)).rejects.toThrow('could not be created');
    breaks = false;
    await createFirstAdministrator(app.server, identity, config);
    await createFirstAdministrator(app.server, identity, config);
    await app.settle();
    const { accounts } = (await administrator.get('/access/accounts')).body;
    expect(accounts).toMatchObject([{ accountName: 'spravce', roles: [{ assignment: { role: 'authority_administrator' } }] }]);
    expect(await credentials.verify('spravce', firstPassword)).toBe(accounts[0].accountId);
    await app.close();
    credentials.close();
  });
});
