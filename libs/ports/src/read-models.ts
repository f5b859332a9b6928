import type { Position } from './event-store';

export type Scalar = string | number | boolean | null;

/** All conditions must hold; a field may be a dotted path; on an array field a condition holds when any element matches. */
export type Where = Readonly<Record<string, Scalar | { readonly in?: readonly Scalar[]; readonly gte?: Scalar; readonly lte?: Scalar; readonly prefix?: string }>>;

export interface FindOptions {
  readonly where?: Where;
  /** `['-date', 'name']`: minus = descending; the id breaks ties. */
  readonly sort?: readonly string[];
  readonly skip?: number;
  readonly limit?: number;
}

/** One view for readers. Fields of `where` and `sort` must be declared indexes (or `id`), else it throws. */
export interface View<Doc extends object> {
  get(id: string): Promise<Doc | null>;
  find(options?: FindOptions): Promise<readonly Doc[]>;
  count(where?: Where): Promise<number>;
  distinct(field: string, where?: Where): Promise<readonly Scalar[]>;
}

export interface ViewDefinition {
  /** `plan-overview_v3`: view and version. */
  readonly name: string;
  readonly indexes: readonly string[];
}

export interface DocumentWrite {
  readonly id: string;
  /** `null` removes it (a tombstone with the position stays). */
  readonly doc: object | null;
}

/**
 * Store of read models. `apply` writes documents and the checkpoint so that a crash never leaves one without the other
 * (one transaction, or by the position inside each document), and a write at or below the applied position changes nothing.
 */
export interface ReadModels {
  declare(definition: ViewDefinition): Promise<void>;
  view<Doc extends object>(name: string): View<Doc>;
  /** For the one who writes them next: documents as they are now, null where there is none, read together. `apply` need not read them again. */
  documents<Doc extends object>(view: string, ids: readonly string[]): Promise<Map<string, Doc | null>>;
  /**
   * `consumer` names the projection; `writes` are applied in order, and are made from documents as they are at the checkpoint. `token` is
   * that of the lease under which the caller writes; below the claimed one, or without it, the call throws `LeaseLost`.
   */
  apply(consumer: string, view: string, writes: readonly DocumentWrite[], position: Position, token?: number): Promise<void>;
  /**
   * Makes the holder of a lease the one writer of a consumer: what an earlier writer left half done is undone, and smaller tokens are
   * refused from now on. Answers the place to go on from; throws `LeaseLost` where a larger token has claimed.
   */
  claim(consumer: string, view: string, token: number): Promise<Position | 'start'>;
  checkpoint(consumer: string): Promise<Position | 'start'>;
  /** Drops the documents and the checkpoint of a view, for a rebuild; a claim stays. */
  drop(consumer: string, view: string): Promise<void>;
  /** SHA-256 over all documents in id order, each in canonical JSON (RFC 8785), hex. */
  hash(view: string): Promise<string>;
  views(): Promise<readonly { readonly name: string; readonly documents: number }[]>;
}
