import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

export interface TextFile {
  readonly name: string;
  readonly text: string;
  /** SHA-256 of the bytes, hex: the same file is the same import, wherever it lies. */
  readonly hash: string;
}

/** UTF-8, or the older Windows encoding of Central Europe when the bytes are no UTF-8: spreadsheets still save it. */
export const decodeText = (bytes: Uint8Array): string => new TextDecoder(isUtf8(bytes) ? 'utf-8' : 'windows-1250').decode(bytes);

export const readTextFile = (path: string): TextFile => {
  const bytes = readFileSync(path);
  return { name: basename(path), text: decodeText(bytes), hash: createHash('sha256').update(bytes).digest('hex') };
};
