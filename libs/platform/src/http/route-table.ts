/** Paths of the API and their methods; tells „no such address“ from „not by this method“. */
export class RouteTable {
  private readonly routes: { readonly method: string; readonly pattern: RegExp }[] = [];

  /** `path` in the form of the slices: `/api/planning/plans/:planId`. */
  add(method: string, path: string): void {
    const pattern = path.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
    this.routes.push({ method, pattern: new RegExp(`^${pattern.join('/')}$`) });
  }

  methodsOf(url: string): readonly string[] {
    const path = url.split('?', 1)[0]!;
    return [...new Set(this.routes.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method))].sort();
  }
}
