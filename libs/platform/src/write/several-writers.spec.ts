import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EmbeddedEventStore } from '@triada/adapter-embedded';
import { Conflict, randomId } from '@triada/kernel';
import type { EventStore } from '@triada/ports';
import { StoreUnavailable } from '@triada/ports';
import { notebookContext, notebookPermissions as permissions } from '../fixtures/notebook.context';
import { AggregateRepository } from './aggregate-repository';
import type { CommandCall } from './command-call';
import { CommandExecutor } from './command-executor';

const [openNotebook, writeNote] = notebookContext.commands as [any, any];
const id = '5f0e4e0e-9d5c-4b7c-8f6a-2e11b3a1d0a4';
const clock = { now: () => '2022-09-19T11:00:00.000Z' };
const principal = { id: 'somebody', assignments: [{ role: 'coordinator', region: 'north' } as const] };

const call = (params: unknown, body: unknown, more: Partial<CommandCall> = {}): CommandCall => {
  const commandId = more.commandId ?? randomId();
  return {
    params,
    body,
    principal,
    actor: { id: 'somebody', roles: ['coordinator'] },
    commandId,
    correlationId: commandId,
    causationId: commandId,
    asProcess: false,
    ...more,
  };
};
const opening = () => call({}, { regionId: 'north', title: 'x' });
const note = (text: string, more: Partial<CommandCall> = {}) => call({ id }, { text, pages: 1 }, more);

/** A process of its own as far as memory goes: no state is shared but the log. */
const writer = (store: EventStore) =>
  new CommandExecutor({
    context: 'notebook',
    store,
    repository: new AggregateRepository(store),
    permissions,
    views: undefined as never,
    vault: undefined as never,
    clock,
    appended: () => undefined,
  });
const opened = { ...openNotebook, target: () => id };

const notesIn = async (store: EventStore): Promise<string[]> => {
  const notes: string[] = [];
  for await (const event of store.readStream(`notebook-${id}`, { from: 1n }))
    notes.push(JSON.parse(new TextDecoder().decode(event.data)).text);
  return notes;
};

describe('several writers of one log', () => {
  let store: EmbeddedEventStore;
  beforeEach(() => {
    store = EmbeddedEventStore.open({ path: ':memory:', log: 'notebook' });
  });
  afterEach(() => store.close());

  it('retry what another overtook, so that every command has its one effect', async () => {
    const writers = [writer(store), writer(store), writer(store), writer(store)];
    await writers[0]!.execute(opened, opening());
    const answers = await Promise.all(
      Array.from({ length: 80 }, (_, index) => writers[index % 4]!.execute(writeNote, note(`note ${index}`))),
    );
    expect(answers.map(({ revision }) => revision).sort((a, b) => a! - b!)).toEqual(
      Array.from({ length: 80 }, (_, index) => index + 1),
    );
    expect((await notesIn(store)).sort()).toEqual(Array.from({ length: 80 }, (_, index) => `note ${index}`).sort());
  });

  it('find a command that another process carried out', async () => {
    const [one, two] = [writer(store), writer(store)];
    await one.execute(opened, opening());
    await two.execute(writeNote, note('warm'));
    const again = { commandId: randomId(), commandHash: 'a' };
    const first = await one.execute(writeNote, note('once', again));
    expect(await two.execute(writeNote, note('once', again))).toEqual(first);
    await expect(two.execute(writeNote, note('other', { ...again, commandHash: 'b' }))).rejects.toEqual(
      new Conflict('platform.idempotency-conflict'),
    );
    expect(await notesIn(store)).toEqual(['warm', 'once']);
  });

  it('do not take for new what another process has begun', async () => {
    const [one, two] = [writer(store), writer(store)];
    await one.execute(opened, opening());
    await expect(two.execute(opened, opening())).rejects.toMatchObject({ code: 'notebook.already-open' });
  });

  it('never refuse, fall silent or believe If-Match on a state that is no longer the newest', async () => {
    const [one, two] = [writer(store), writer(store)];
    await one.execute(opened, opening());
    for (let index = 0; index < 99; index++) await one.execute(writeNote, note(`note ${index}`));
    await two.execute(writeNote, note('a'));
    await expect(one.execute(writeNote, note('too many'))).rejects.toMatchObject({ code: 'notebook.full' });
    await expect(two.execute(writeNote, note('a', { ifMatch: 99 }))).rejects.toMatchObject({
      code: 'platform.revision-stale',
      params: { current: 100 },
    });
    expect((await one.execute(writeNote, note('a', { ifMatch: 100 }))).revision).toBe(100);
  });
});

describe('a writer whose store fails', () => {
  it('looks into the log again when it does not know whether it wrote', async () => {
    const store = EmbeddedEventStore.open({ path: ':memory:', log: 'notebook' });
    let cut: 'after' | 'before' | undefined;
    const flaky: EventStore = Object.assign(Object.create(store), {
      append: async (...args: Parameters<EventStore['append']>) => {
        const now = cut;
        cut = undefined;
        if (now === 'before') throw new StoreUnavailable('disk-full', 'no space');
        const result = await store.append(...args);
        if (now === 'after') throw new StoreUnavailable('disconnected', 'the reply was lost');
        return result;
      },
      readStream: store.readStream.bind(store),
    });
    const one = writer(flaky);
    await one.execute(opened, opening());
    const again = { commandId: randomId(), commandHash: 'a' };
    cut = 'after';
    const first = await one.execute(writeNote, note('once', again));
    expect(first.revision).toBe(1);
    expect(await one.execute(writeNote, note('once', again))).toEqual(first);
    cut = 'before';
    await expect(one.execute(writeNote, note('next'))).rejects.toMatchObject({
      code: 'platform.store-unavailable',
      params: { reason: 'disk-full' },
    });
    expect((await one.execute(writeNote, note('next'))).revision).toBe(2);
    expect(await notesIn(store)).toEqual(['once', 'next']);
    await store.close();
  });

  it('keeps state and commands over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'triada-writer-'));
    const path = join(folder, 'log.db');
    const again = { commandId: randomId(), commandHash: 'a' };
    const before = EmbeddedEventStore.open({ path, log: 'notebook' });
    const one = writer(before);
    await one.execute(opened, opening());
    const first = await one.execute(writeNote, note('twice', again));
    await before.close();
    const after = EmbeddedEventStore.open({ path, log: 'notebook' });
    expect(await writer(after).execute(writeNote, note('twice', again))).toEqual(first);
    expect(await notesIn(after)).toEqual(['twice', 'again']);
    await after.close();
    rmSync(folder, { recursive: true });
  });
});
