import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { StoreUnavailable } from '@triada/ports';
import { replaceText, toDisk } from './durable-files';

/** A person's key that is gone for ever. Neither secret nor personal: the subject is a random id. */
export interface DestroyedKey {
  readonly subject: string;
  /** Instant of the destruction, ISO 8601. */
  readonly destroyed: string;
}

const lineOf = ({ destroyed, subject }: DestroyedKey): string => `${JSON.stringify({ subject, destroyed })}\n`;

const parse = (line: string, place: string): DestroyedKey => {
  try {
    const { destroyed, subject } = JSON.parse(line) as Partial<DestroyedKey>;
    if (typeof subject === 'string' && typeof destroyed === 'string' && !Number.isNaN(Date.parse(destroyed))) return { subject, destroyed };
  } catch (cause) {
    throw new Error(`${place} is damaged; take a whole copy of this list, for it keeps erased people erased`, { cause });
  }
  throw new Error(`${place} names no destroyed key`);
};

/** The keys on a list, one JSON object a line; none where there is no file. A last line that was cut off by a crash is left out. */
export const readDestroyedKeys = (path: string): readonly DestroyedKey[] => {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1);
  return lines.map((line, index) => parse(line, `${path}, line ${index + 1},`));
};

/**
 * The list of destroyed keys, kept outside the data folder so that it outlives every backup and snapshot that is put back
 * (reliability 7, E05). It only grows.
 */
export class DestroyedKeyList {
  readonly #keys: Map<string, DestroyedKey>;

  constructor(readonly path: string) {
    this.#keys = new Map(readDestroyedKeys(path).map((key) => [key.subject, key]));
  }

  get keys(): readonly DestroyedKey[] {
    return [...this.#keys.values()];
  }

  /** Adds what is missing and mends a last line that was cut off. */
  merge(keys: readonly DestroyedKey[]): void {
    for (const key of keys) if (!this.#keys.has(key.subject)) this.#keys.set(key.subject, key);
    const text = this.keys.map(lineOf).join('');
    if (text === (existsSync(this.path) ? readFileSync(this.path, 'utf8') : '')) return;
    mkdirSync(dirname(this.path), { recursive: true });
    replaceText(this.path, text);
  }

  /** On disk when it returns. Throws `StoreUnavailable`, for whoever destroys a key tries again until it stands here. */
  record(key: DestroyedKey): void {
    if (this.#keys.has(key.subject)) return;
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      appendFileSync(this.path, lineOf(key), { mode: 0o600 });
      toDisk(this.path);
    } catch (error) {
      const full = (error as NodeJS.ErrnoException).code === 'ENOSPC';
      throw Object.assign(new StoreUnavailable(full ? 'disk-full' : 'io', `${this.path}: ${(error as Error).message}`), { cause: error });
    }
    this.#keys.set(key.subject, key);
  }
}
