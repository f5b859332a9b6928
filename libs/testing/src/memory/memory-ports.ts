import type { ContextPorts, PlatformPorts } from '@triada/platform';
import type { Delivery, DocumentWrite, FindOptions, Message, ReadModels, Scalar, View, Where } from '@triada/ports';
import { MemoryStore } from './memory-store';

const valuesAt = (doc: unknown, field: string): unknown[] =>
  field.split('.').reduce<unknown[]>((values, key) => values.flatMap((value) => {
    const next = (value as Record<string, unknown> | null)?.[key];
    return Array.isArray(next) ? next : [next ?? null];
  }), [doc]);

const matches = (doc: object, where: Where = {}): boolean =>
  Object.entries(where).every(([field, condition]) =>
    valuesAt(doc, field).some((value) => {
      if (condition === null || typeof condition !== 'object') return value === condition;
      const { gte, in: among, lte, prefix } = condition;
      return (!among || among.includes(value as Scalar)) && (gte === undefined || (value as never) >= (gte as never)) && (lte === undefined || (value as never) <= (lte as never)) && (prefix === undefined || String(value).startsWith(prefix));
    }),
  );

const memoryReadModels = (): ReadModels => {
  const views = new Map<string, Map<string, string>>();
  const places = new Map<string, string>();
  const view = <Doc extends object>(name: string): View<Doc> => {
    const docs = () => views.get(name) ?? new Map<string, string>();
    const all = (where?: Where) => [...docs()].map(([id, text]) => ({ id, doc: JSON.parse(text) as Doc })).filter(({ id, doc }) => matches({ id, ...doc }, where));
    return {
      get: async (id) => (docs().has(id) ? JSON.parse(docs().get(id)!) : null),
      find: async ({ limit = Infinity, skip = 0, sort = [], where }: FindOptions = {}) =>
        all(where).sort((a, b) => {
          for (const field of [...sort, 'id']) {
            const name = field.replace(/^-/, '');
            const [x, y] = [valuesAt({ ...a.doc, id: a.id }, name)[0], valuesAt({ ...b.doc, id: b.id }, name)[0]] as [string, string];
            if (x !== y) return (x < y ? -1 : 1) * (field.startsWith('-') ? -1 : 1);
          }
          return 0;
        }).slice(skip, skip + limit).map(({ doc }) => doc),
      count: async (where) => all(where).length,
      distinct: async (field, where) => [...new Set(all(where).flatMap(({ doc }) => valuesAt(doc, field) as Scalar[]))],
    };
  };
  return {
    declare: async ({ name }) => void views.set(name, views.get(name) ?? new Map()),
    view,
    apply: async (consumer: string, name: string, writes: readonly DocumentWrite[], position: string) => {
      for (const { doc, id } of writes) doc ? views.get(name)!.set(id, JSON.stringify(doc)) : views.get(name)!.delete(id);
      places.set(consumer, position);
    },
    checkpoint: async (consumer) => places.get(consumer) ?? 'start',
    drop: async (consumer, name) => void (places.delete(consumer), views.delete(name)),
    hash: async (name) => JSON.stringify([...(views.get(name) ?? [])].sort()),
    views: async () => [...views].map(([name, docs]) => ({ name, documents: docs.size })),
  };
};

/** Ports in memory: doubles, named so. */
export const memoryPorts = (): PlatformPorts & { published(): readonly Message[] } => {
  const messages: { topic: string; message: Message }[] = [];
  const groups: { topics: readonly string[]; handle: (delivery: Delivery) => Promise<void>; tail: Promise<unknown> }[] = [];
  const stop = async (): Promise<void> => undefined;
  const sealed = new Map<string, string>();
  return {
    published: () => messages.map(({ message }) => message),
    open: async (): Promise<ContextPorts> => {
      const marks = new Map<string, string>();
      return {
        store: new MemoryStore(),
        readModels: memoryReadModels(),
        checkpoints: { load: async (name) => marks.get(name) ?? null, save: async (name, value) => void marks.set(name, value) },
        inbox: {
          lastRevision: async (group, key) => (marks.has(`${group} ${key}`) ? Number(marks.get(`${group} ${key}`)) : null),
          record: async (group, key, revision) => void marks.set(`${group} ${key}`, String(revision)),
        },
        close: stop,
      };
    },
    publisher: {
      publish: async (topic, given) => {
        for (const message of given) {
          messages.push({ topic, message });
          for (const group of groups) if (group.topics.includes(topic)) group.tail = group.tail.then(() => group.handle({ message: JSON.parse(JSON.stringify(message)), attempt: 1 }));
        }
      },
    },
    consumer: {
      subscribe: async (_group, topics, handle) => {
        const group = { topics, handle, tail: Promise.resolve() as Promise<unknown> };
        groups.push(group);
        return { stop, drained: async () => void (await group.tail) };
      },
    },
    deadLetters: { list: async () => [], release: stop, discard: stop },
    vault: {
      encrypt: async (subject, _context, clear) => {
        const text = `v1.${Buffer.from(`${subject} ${sealed.size}`).toString('base64url')}`;
        sealed.set(text, clear);
        return text;
      },
      decrypt: async (subject, _context, text) => (sealed.has(`destroyed ${subject}`) ? null : (sealed.get(text) ?? null)),
      destroy: async (subject) => void sealed.set(`destroyed ${subject}`, ''),
      isDestroyed: async (subject) => sealed.has(`destroyed ${subject}`),
    },
    close: stop,
  };
};
