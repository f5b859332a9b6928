import type { Projection } from '@triada/kernel';
import type { Checkpoints, ReadModels, View } from '@triada/ports';
import type { Views } from '../declare/slices';

/** Logical name of a view: what people rebuild and what health names. */
export const viewName = ({ view, version }: Pick<Projection<any, any>, 'view' | 'version'>): string => `${view}_v${version}`;

/**
 * Stored names of the views of one context. A rebuild writes a new generation beside the live one (`plan_v1_g2`) and then moves the
 * name over; which generation is live is remembered with the checkpoints.
 */
export class ViewSet implements Views {
  private readonly declared = new Map<string, Projection<any, any>>();
  private readonly generations = new Map<string, number>();
  private readonly opened = new Map<string, View<any>>();

  constructor(
    private readonly readModels: ReadModels,
    private readonly checkpoints: Checkpoints,
    /** Takes out of documents what only the platform keeps in them. */
    private readonly wrap: (name: string, view: View<any>) => View<any>,
  ) {}

  async declare(projection: Projection<any, any>): Promise<void> {
    const name = viewName(projection);
    this.declared.set(name, projection);
    this.generations.set(name, await this.storedGeneration(name));
    await this.readModels.declare({ name: this.storedName(projection), indexes: projection.indexes });
  }

  of<Doc extends object>(projection: Projection<Doc, any>): View<Doc> {
    const name = viewName(projection);
    const opened = this.opened.get(name);
    if (opened) return opened as View<Doc>;
    const stored = this.storedName(projection);
    const view = this.wrap(name, this.readModels.view<Doc>(stored)) as View<Doc>;
    this.opened.set(name, view);
    return view;
  }

  storedName(projection: Projection<any, any>, ahead = 0): string {
    const name = viewName(projection);
    const generation = this.generations.get(name);
    if (generation === undefined) throw new Error(`the view ${name} is in no list of its context (projections, intakes)`);
    return nameOf(projection, generation + ahead);
  }

  /** Moves the name to the next generation. */
  async promote(projection: Projection<any, any>): Promise<void> {
    const name = viewName(projection);
    const next = this.generations.get(name)! + 1;
    await this.checkpoints.save(generationKey(name), String(next));
    this.move(name, next);
  }

  /** Views that are in a later generation than their first. */
  later(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.generations].filter(([, generation]) => generation > 1));
  }

  /** Follows what another instance has rebuilt. */
  async follow(generations: Readonly<Record<string, number>>): Promise<void> {
    for (const [name, generation] of Object.entries(generations)) {
      const projection = this.declared.get(name);
      if (!projection || generation <= this.generations.get(name)!) continue;
      await this.readModels.declare({ name: nameOf(projection, generation), indexes: projection.indexes });
      this.move(name, generation);
    }
  }

  /** Reads again which generations are live, before this instance begins to write them. */
  async refresh(): Promise<void> {
    const found = await Promise.all([...this.declared.keys()].map(async (name) => [name, await this.storedGeneration(name)] as const));
    await this.follow(Object.fromEntries(found));
  }

  private move(name: string, generation: number): void {
    this.generations.set(name, generation);
    this.opened.delete(name);
  }

  /**
   * The view of a version that is no longer there gets another name for its return. Its documents are then built from the beginning, and
   * the consumer group of an intake gets its topic from the beginning too.
   */
  async leave(name: string): Promise<void> {
    const generation = Number((await this.checkpoints.load(generationKey(name))) ?? 1);
    await this.checkpoints.save(generationKey(name), String(generation + 1));
  }

  private async storedGeneration(name: string): Promise<number> {
    return Number((await this.checkpoints.load(generationKey(name))) ?? 1);
  }
}

const nameOf = (projection: Projection<any, any>, generation: number): string =>
  generation === 1 ? viewName(projection) : `${viewName(projection)}_g${generation}`;

const generationKey = (name: string): string => `generation:${name}`;
