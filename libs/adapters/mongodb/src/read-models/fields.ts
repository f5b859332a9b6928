import type { IndexDescription } from 'mongodb';
import type { ViewDefinition } from '@triada/ports';

/** A collection of the server has at most 64 indexes, and a declared field takes two. */
const maxIndexes = 30;

/** The declared fields of a view and their numbers, by which the stored documents name them: a path may hold what a key may not. */
export class Fields {
  readonly paths: readonly string[];

  constructor(readonly definition: ViewDefinition) {
    if (definition.indexes.length > maxIndexes) throw new Error(`view ${definition.name}: at most ${maxIndexes} indexes`);
    this.paths = definition.indexes.filter((path) => path !== 'id');
  }

  /** Null for `id`. Throws for a field without a declared index. */
  ordinal(field: string): number | null {
    if (field === 'id') return null;
    const ordinal = this.paths.indexOf(field);
    if (ordinal < 0) throw new Error(`view ${this.definition.name} has no index on "${field}"`);
    return ordinal;
  }

  /** `lN` answers conditions, `sN` orders; `pos` finds what an unfinished batch left. */
  get indexes(): readonly (IndexDescription & { readonly name: string })[] {
    return [
      { name: 'pos', key: { pos: 1 } },
      ...this.paths.flatMap((_, ordinal) => [
        { name: `l${ordinal}`, key: { [`l${ordinal}`]: 1 as const } },
        { name: `s${ordinal}`, key: { [`s${ordinal}`]: 1 as const, _id: 1 as const } },
      ]),
    ];
  }
}
