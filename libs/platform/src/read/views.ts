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
    this.generations.set(name, Number((await this.checkpoints.load(generationKey(name))) ?? 1));
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
    return generation + ahead === 1 ? name : `${name}_g${generation + ahead}`;
  }

  /** Moves the name to the next generation. */
  async promote(projection: Projection<any, any>): Promise<void> {
    const name = viewName(projection);
    const next = this.generations.get(name)! + 1;
    await this.checkpoints.save(generationKey(name), String(next));
    this.generations.set(name, next);
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
}

const generationKey = (name: string): string => `generation:${name}`;
