import { LeaseLost, StoreUnavailable, type Lease, type Position } from '@triada/ports';
import { MongoConnection } from '../connect/connection';
import { MongoLeases } from '../leases/mongo-leases';
import { MongoReadModels } from '../read-models/mongo-read-models';
import { ledger, projectPage } from './ledger.fixture';

/** A process that projects under the lease of a view whenever it can get it: `url database holder events`. Tells each step on a line. */
const [url, database, holder, events] = process.argv.slice(2) as [string, string, string, string];
const term = 600;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const pause = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

const connection = await MongoConnection.open({ url });
const leases = new MongoLeases(connection, database);
const readModels = new MongoReadModels(connection, database);
await readModels.declare(ledger);

const shift = async (lease: Lease): Promise<Position | 'start'> => {
  let place = await readModels.claim(ledger.name, ledger.name, lease.token);
  say(`claimed ${lease.token} at ${place}`);
  for (let page = 0; place !== String(Number(events) - 1); page++) {
    // Asks only now and then, so that a pause mostly ends inside a page, where nothing but the store can stop it.
    if (page % 10 === 9 && !(await leases.renew(lease))) throw new LeaseLost(ledger.name);
    place = await projectPage(readModels, place, 1 + (page % 4), Number(events), lease.token);
    say(`at ${place}`);
  }
  await leases.release(lease);
  return place;
};

for (let done = false; !done; ) {
  try {
    const lease = await leases.acquire(ledger.name, holder, term);
    if (lease) done = (await shift(lease)) !== 'start';
    else if ((await readModels.checkpoint(ledger.name)) === String(Number(events) - 1)) done = true;
  } catch (error) {
    if (!(error instanceof LeaseLost) && !(error instanceof StoreUnavailable)) throw error;
    say(error instanceof LeaseLost ? 'lost' : `again: ${error.message}`);
  }
  await pause(term / 10);
}
await connection.close();
say('done');
