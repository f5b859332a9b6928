import { isInspectable, type EventToAppend } from '@triada/ports';
import { EmbeddedEventStore } from './embedded-event-store';
import { leafHash } from './leaf';

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const event = (id: number, type = 'NoteWritten'): EventToAppend => ({
  id: `00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
  type,
  data: bytes({ id }),
  metadata: bytes({ schema: 1, region: 'liberec' }),
  contentType: 'json',
});

describe('inspection of an embedded log', () => {
  let store: EmbeddedEventStore;
  beforeEach(async () => {
    store = EmbeddedEventStore.open({ path: ':memory:', log: 'notebook' });
    await store.append('note-1', 'no_stream', [event(1), event(2, 'NoteStruck')]);
    await store.append('note-2', 'no_stream', [event(3)]);
    await store.append('page-1', 'no_stream', [event(4)]);
  });
  afterEach(() => store.close());

  it('gives the stored leaves in order, by pages', async () => {
    const first = await store.inspection.sealed({ limit: 3 });
    const rest = await store.inspection.sealed({ after: first.next as string });
    const all = [...first.events, ...rest.events];
    expect([first.end, rest.end]).toEqual([false, true]);
    expect(all.map(({ index, event: { stream, revision } }) => [index, stream, revision])).toEqual([
      [0n, 'note-1', 0n],
      [1n, 'note-1', 1n],
      [2n, 'note-2', 0n],
      [3n, 'page-1', 0n],
    ]);
    expect(all.every((sealed) => sealed.leafHash === leafHash(sealed.leaf))).toBe(true);
    expect(JSON.parse(all[1]!.leaf)).toMatchObject({ log: 'notebook', prevStreamLeaf: all[0]!.leafHash });
  });

  it('finds one revision, or none', async () => {
    expect((await store.inspection.sealedAt('note-1', 1n))?.event.type).toBe('NoteStruck');
    expect(await store.inspection.sealedAt('note-1', 2n)).toBeNull();
  });

  it('lists streams by name', async () => {
    const notes = await store.inspection.streams({ prefix: 'note-' });
    expect(notes.map(({ stream, events, lastRevision }) => [stream, events, lastRevision])).toEqual([
      ['note-1', 2, 1n],
      ['note-2', 1, 0n],
    ]);
    expect((await store.inspection.streams({ after: 'note-2', limit: 5 })).map(({ stream }) => stream)).toEqual(['page-1']);
  });

  it('counts what was added since the last count', async () => {
    expect(await store.inspection.statistics()).toMatchObject({
      events: 4,
      streams: 3,
      types: [
        { type: 'NoteWritten', events: 3 },
        { type: 'NoteStruck', events: 1 },
      ],
    });
    await store.append('page-1', 0n, [event(5, 'NoteStruck')]);
    expect(await store.inspection.statistics()).toMatchObject({ events: 5, streams: 3 });
  });

  it('says by its type that it can be inspected', () => {
    expect(isInspectable(store)).toBe(true);
  });
});
