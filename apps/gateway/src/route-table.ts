/** The part of an OpenAPI description that routing and merging need. */
export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly [part: string]: unknown;
}

export interface Found {
  /** Names of the services that answer this address by this method. */
  readonly services: readonly string[];
  /** Methods that any service answers here. */
  readonly methods: readonly string[];
}

interface Route {
  readonly pattern: RegExp;
  /** Exact addresses go before those with parameters. */
  readonly parameters: number;
  readonly services: Map<string, string[]>;
}

/** Which service answers which address: read from the descriptions that the services give of themselves. */
export class RouteTable {
  readonly #bySegments = new Map<number, Route[]>();

  constructor(descriptions: ReadonlyMap<string, Description>) {
    const routes = new Map<string, Route>();
    for (const [service, { paths }] of descriptions) {
      for (const [path, methods] of Object.entries(paths)) {
        const route = routes.get(path) ?? { pattern: patternOf(path), parameters: path.split('{').length - 1, services: new Map() };
        routes.set(path, route);
        for (const method of Object.keys(methods)) {
          const name = method.toUpperCase();
          route.services.set(name, [...(route.services.get(name) ?? []), service]);
        }
      }
    }
    for (const [path, route] of routes) {
      const segments = path.split('/').length;
      this.#bySegments.set(segments, [...(this.#bySegments.get(segments) ?? []), route].sort((a, b) => a.parameters - b.parameters));
    }
  }

  find(method: string, path: string): Found {
    const matching = (this.#bySegments.get(path.split('/').length) ?? []).filter(({ pattern }) => pattern.test(path));
    const route = matching.find(({ services }) => services.has(method));
    return { services: route?.services.get(method) ?? [], methods: [...new Set(matching.flatMap(({ services }) => [...services.keys()]))].sort() };
  }
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replace(/[.*+?^$()|[\]\\]/g, '\\$&').replace(/\{\w+\}/g, '[^/]+')}$`);

type Parts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** One description of all services: what stands in several of them is the same there. */
export const mergeDescriptions = (descriptions: readonly Description[]): Description => {
  const [first] = descriptions;
  if (!first) throw new Error('there is no service to describe');
  const paths: Record<string, Record<string, unknown>> = {};
  const components: Record<string, Record<string, unknown>> = {};
  const tags = new Map<string, unknown>();
  for (const description of descriptions) {
    for (const [path, methods] of Object.entries(description.paths)) paths[path] = { ...paths[path], ...methods };
    for (const [kind, parts] of Object.entries((description['components'] ?? {}) as Parts)) components[kind] = { ...components[kind], ...parts };
    for (const tag of (description['tags'] ?? []) as readonly { readonly name: string }[]) tags.set(tag.name, tag);
  }
  return { ...first, tags: [...tags.values()], paths: sorted(paths), components };
};

const sorted = <Value>(record: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
