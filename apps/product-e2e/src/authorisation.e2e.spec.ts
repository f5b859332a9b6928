import { randomUUID } from 'node:crypto';
import { addressOf, contractOf, type Contract, type Operation } from './contract/operations';
import { flawsOfRefusal, raw } from './hostile/raw';
import { openStrangers, roles, strangerOf } from './hostile/world';
import { products, type RunningProduct } from './product-under-test';
import { sizesOf } from './soundness';

jest.setTimeout(180_000);

/** Every operation that the product describes × everybody who might ask; the table of rights is what the document says. */
describe('authorisation matrix', () => {
  let product: RunningProduct;
  const tokens = new Map<string, string | undefined>([['public', undefined]]);
  let contract: Contract;

  beforeAll(async () => {
    product = await products.start();
    await openStrangers(product);
    for (const role of roles) tokens.set(role, await product.api.token(strangerOf(role)));
    contract = await contractOf(product);
  });
  afterAll(() => product?.dispose());

  /** With ids of nothing and an empty body: only rights can be the reason of a 401 or 403. */
  const ask = (operation: Operation, token: string | undefined) => {
    const values = Object.fromEntries(
      operation.parameters
        .filter(({ in: place }) => place === 'path')
        .map(({ name, schema }) => [name, schema['format'] === 'uuid' ? randomUUID() : '1']),
    );
    const body = operation.body || operation.method !== 'GET' ? '{}' : undefined;
    const headers = {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(body && { 'content-type': 'application/json' }),
      'accept-language': 'en',
    };
    return raw(product, { method: operation.method, path: addressOf(operation, values), headers, body });
  };
  const mayAsk = ({ roles: allowed }: Operation, role: string): boolean => allowed.includes('public') || allowed.includes(role);

  it('[F54][F56] whoever has no role for an operation is refused, with nothing written', async () => {
    const before = await sizesOf(product);
    const wrong: string[] = [];
    let cells = 0;
    for (const operation of contract.operations) {
      for (const [role, token] of tokens) {
        if (mayAsk(operation, role)) continue;
        cells++;
        const answer = await ask(operation, token);
        const expected = token ? [403, 'platform.forbidden'] : [401, 'platform.sign-in-needed'];
        const found = [answer.status, answer.status >= 400 ? JSON.parse(answer.text).code : null];
        if (String(found) !== String(expected) || flawsOfRefusal(answer, 'en').length > 0)
          wrong.push(`${operation.id} as ${role}: ${found}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await sizesOf(product)).toEqual(before);
    expect(cells).toBeGreaterThan(800);
    process.stdout.write(
      `authorisation: ${tokens.size} roles × ${contract.operations.length} operations, ${cells} refusals, 0 wrong allows\n`,
    );
  });

  it('whoever has a role for an operation of the whole installation is not turned away', async () => {
    const wrong: string[] = [];
    for (const operation of contract.operations.filter(({ endless }) => !endless)) {
      for (const [role, token] of tokens) {
        if (!mayAsk(operation, role)) continue;
        const { status } = await ask(operation, token);
        const turnedAway = status === 401 || (status === 403 && operation.scope === 'installation');
        if (turnedAway || status >= 500) wrong.push(`${operation.id} as ${role}: ${status}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('what only the product itself may do is on the list of nobody', () => {
    const own = contract.operations
      .filter(({ roles: allowed }) => allowed.every((role) => role === 'process'))
      .map(({ id }) => id);
    expect(own).toEqual(
      expect.arrayContaining([
        'NumberMeeting',
        'EndMandatesByOffice',
        'RecordAccession',
        'RecordAuditReading',
        'RecordKeyDestruction',
      ]),
    );
  });
});
