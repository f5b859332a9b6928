import { isUtf8 } from 'node:buffer';
import { HttpRefusal } from './problem';

/** Deeper JSON is refused: no contract of ours comes near, and recursive readers must not be led to the end of their stack. */
export const maxDepth = 64;

/** Bytes of a request body. The longest legitimate one is a piece of territory polygons for the import. */
export const maxBodyBytes = 4 * 1024 * 1024;

/** The text of a body. Bytes that are no UTF-8 are refused: decoding would put other characters in their place without a word. */
export const textOf = (body: Buffer): string => {
  if (!isUtf8(body)) throw new HttpRefusal(400, {}, 'platform.broken-text');
  return body.toString('utf8');
};

/**
 * JSON can escape half of a surrogate pair (`\ud800`). That is no text: databases would keep another character, and canonical JSON
 * has no form for it.
 */
export const brokenTextIn = (text: string, value: unknown): HttpRefusal | null =>
  /\\u[dD][89a-fA-F]/.test(text) && !isWhole(value) ? new HttpRefusal(400, {}, 'platform.broken-text') : null;

const isWhole = (value: unknown): boolean => {
  if (typeof value === 'string') return value.isWellFormed();
  if (value === null || typeof value !== 'object') return true;
  return Object.entries(value).every(([key, inner]) => key.isWellFormed() && isWhole(inner));
};

export const refuseDeepJson = (text: string): void => {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index++;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) inString = true;
    else if (code === 0x7b || code === 0x5b) {
      if (++depth > maxDepth) throw new HttpRefusal(400, { limit: maxDepth }, 'platform.too-deep');
    } else if (code === 0x7d || code === 0x5d) depth--;
  }
};
