import fc from 'fast-check';
import { admin } from '@triada/testing/product';
import { SchemaValues } from './contract/arbitrary';
import { addressOf, contractOf, type Contract, type Operation } from './contract/operations';
import { flawsOfRefusal, raw } from './hostile/raw';
import { prepareWorld, type World } from './hostile/world';
import { products, type RunningProduct } from './product-under-test';
import { sound, soundnessOf } from './soundness';

jest.setTimeout(300_000);

/** Tries of each operation. The seed stands, so that a run can be repeated; SEED=… tries others. */
const tries = Number(process.env['ANY_INPUT_TRIES'] ?? 10);
const seed = Number(process.env['SEED'] ?? 1);

const tags = ['access', 'planning', 'meetings', 'registry', 'financing', 'audit', 'operations'];

/** What the server itself may say to any address, before an operation is found. */
const ofTheServer = [405, 414];

/** Any input to any operation, made from the contract that the running product tells. */
describe(`any input (SEED=${seed})`, () => {
  let product: RunningProduct;
  let world: World;
  let contract: Contract;
  let headers: Record<string, string>;
  let values: SchemaValues;
  let asked = 0;

  beforeAll(async () => {
    product = await products.start();
    world = await prepareWorld(product);
    contract = await contractOf(product);
    headers = { authorization: `Bearer ${await product.api.token(admin)}` };
    const { group, meetingId, personId, plan, region, serviceId } = world;
    values = new SchemaValues(contract.schemas, [
      region.union,
      region.provider,
      group.groupId,
      group.officeId,
      meetingId,
      personId,
      plan.planId,
      plan.roundId,
      plan.goalId,
      serviceId,
    ]);
  });
  afterAll(async () => {
    process.stdout.write(`any input: ${asked} requests to ${contract.operations.length} operations, SEED=${seed}\n`);
    await product?.dispose();
  });

  /** The ids that the names of path parameters mean, else any value. */
  const known = (name: string): string | undefined => {
    const { group, meetingId, personId, plan, region, serviceId } = world;
    const ids: Record<string, string> = {
      planId: plan.planId,
      roundId: plan.roundId,
      groupId: group.groupId,
      officeId: group.officeId,
      meetingId,
      personId,
      serviceId,
      organisationId: region.provider,
      regionId: 'frydlantsko',
      municipality: '564028',
      context: 'planning',
      stream: `plan-${plan.planId}`,
    };
    return ids[name];
  };

  const parametersOf = ({ parameters }: Operation): fc.Arbitrary<Record<string, string>> =>
    fc.record(
      Object.fromEntries(
        parameters.map(({ name, schema }) => {
          const any = values.nearly(schema).map((value) => (typeof value === 'string' ? value : JSON.stringify(value)) || 'x');
          return [
            name,
            known(name) ? fc.oneof({ weight: 4, arbitrary: fc.constant(known(name)!) }, { weight: 1, arbitrary: any }) : any,
          ];
        }),
      ),
      { requiredKeys: parameters.filter(({ required }) => required).map(({ name }) => name) },
    );

  const flawsOf = async (
    operation: Operation,
    input: { readonly parameters: Record<string, string>; readonly body: unknown },
  ): Promise<readonly string[]> => {
    asked++;
    const body = operation.method === 'GET' ? undefined : JSON.stringify(input.body ?? {});
    const answer = await raw(product, {
      method: operation.method,
      path: addressOf(operation, input.parameters),
      body,
      headers: { ...headers, ...(body && { 'content-type': 'application/json' }) },
    });
    if (answer.status >= 400) return [...flawsOfRefusal(answer, 'cs'), ...undocumented(operation, answer.status)];
    if (answer.type.startsWith('application/json')) JSON.parse(answer.text);
    return undocumented(operation, answer.status);
  };
  const undocumented = ({ statuses }: Operation, status: number): readonly string[] =>
    [...statuses, ...ofTheServer].includes(status) ? [] : [`${status} is not in the contract`];

  it.each(tags)('%s: an answer of the contract or a refusal by a sentence, never a failure', async (tag) => {
    const operations = contract.operations.filter((operation) => operation.tag === tag && !operation.endless);
    // Where accounts live in another provider, the product has no command for them.
    expect(operations.length > 0).toBe(tag !== 'access' || product.accounts === 'own');
    const failures: string[] = [];
    for (const operation of operations) {
      const input = fc.record({
        parameters: parametersOf(operation),
        body: operation.body ? values.nearly(operation.body) : fc.constant({}),
      });
      const found = await fc.check(
        fc.asyncProperty(input, async (one) => expect(await flawsOf(operation, one)).toEqual([])),
        { numRuns: tries, seed, endOnFailure: true },
      );
      if (found.failed)
        failures.push(
          `${operation.id}: ${JSON.stringify(found.counterexample)} ${found.errorInstance instanceof Error ? found.errorInstance.message.slice(0, 600) : ''}`,
        );
    }
    expect(failures).toEqual([]);
  });

  it('[F50] whatever was accepted, views equal their rebuild, logs verify and nothing is parked', async () => {
    expect(await soundnessOf(product)).toEqual(sound);
  });
});
