import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { ReadModels, Scalar, View } from '@triada/ports';
import type { Disposable } from '../suite/suite';

/** One empty store of read models. */
export interface ReadModelsFixture extends Disposable {
  readonly name: string;
  readonly readModels: ReadModels;
  readonly survivesRestart: boolean;
  reopen(): Promise<ReadModels>;
  /** The next `apply` fails in its middle, behind its first document. */
  breakNextApply(): Promise<void>;
}

export interface ReadModelsContext {
  readonly fixture: ReadModelsFixture;
  readonly readModels: ReadModels;
}

export interface Person {
  readonly id: string;
  readonly name?: string | null;
  readonly age?: number | null;
  readonly member?: boolean;
  readonly tags?: readonly Scalar[];
  readonly address?: { readonly town?: string };
  readonly seats?: readonly { readonly group: string; readonly side?: string }[];
}

export const people: readonly Person[] = [
  { id: 'p1', name: 'Adéla', age: 30, member: true, tags: ['a', 'b'], address: { town: 'Liberec' }, seats: [{ group: 'g1', side: 'user' }] },
  { id: 'p2', name: 'Bohumil', age: 41, member: false, tags: [], address: { town: 'Frýdlant' }, seats: [{ group: 'g1' }, { group: 'g2', side: 'provider' }] },
  { id: 'p3', name: 'Čeněk', age: 41, tags: ['b', 'c', 'b'], address: {} },
  { id: 'p4', name: null, age: 1, member: true, tags: ['1', 'null'] },
  { id: 'p5', name: '41', tags: [1, true, null], address: { town: 'Liberec nad Nisou' } },
];
export const indexes = ['name', 'age', 'member', 'tags', 'address.town', 'seats.group', 'seats.side'];

export const filled = async ({ readModels }: ReadModelsContext, documents: readonly Person[] = people): Promise<View<Person>> => {
  await readModels.declare({ name: 'people_v1', indexes });
  await readModels.apply('people', 'people_v1', documents.map((doc) => ({ id: doc.id, doc })), '0');
  return readModels.view<Person>('people_v1');
};

export const idsOf = (documents: readonly Person[]): string => documents.map(({ id }) => id).join(' ');

/** SHA-256 over the documents in id order, each in canonical JSON and a line feed. */
export const hashOf = (documents: readonly Person[]): string => {
  const hash = createHash('sha256');
  for (const doc of [...documents].sort((a, b) => (a.id < b.id ? -1 : 1))) hash.update(`${canonicalize(doc)}\n`);
  return hash.digest('hex');
};
