import type { AllPage, EventStore, Position } from '@triada/ports';
import type { Bell } from '../runtime/bell';

const pageSize = 500;
const keptPages = 8;

/** Pages of the log for all readers of a context: those who stand at the same place share one read. */
export class LogFeed {
  private readonly pages = new Map<string, { readonly rings: number; readonly page: Promise<AllPage> }>();

  constructor(
    private readonly store: EventStore,
    private readonly bell: Bell,
  ) {}

  async after(position: Position | 'start'): Promise<AllPage> {
    const { rings } = this.bell;
    const known = this.pages.get(position);
    if (known) {
      const page = await known.page;
      if (!page.end || known.rings === rings) return page;
    }
    const page = this.store.readAll({ after: position, limit: pageSize });
    this.pages.delete(position);
    this.pages.set(position, { rings, page });
    if (this.pages.size > keptPages) this.pages.delete(this.pages.keys().next().value!);
    page.catch(() => this.pages.delete(position));
    return page;
  }
}
