const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Bytes made here, with the value they were made from: they need neither a second check nor a second parse. */
const made = new WeakMap<Uint8Array, unknown>();

/**
 * UTF-8 bytes of a JSON value, for `data` and `metadata` of an event. The bytes must not be changed afterwards.
 * Throws on what JSON cannot hold (`undefined`, functions, bigint).
 */
export const jsonBytes = (value: unknown): Uint8Array => {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  const bytes = encoder.encode(text);
  made.set(bytes, value);
  return bytes;
};

/** Value of JSON bytes. Throws `SyntaxError` or `TypeError` where they are no JSON or no UTF-8. */
export const parseJsonBytes = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));

/**
 * The value of bytes that survive `JSON.stringify(JSON.parse(bytes))` unchanged, else `undefined` (reliability 3.3): some
 * transports parse and print JSON on the way, and what they would change (`1.0`, −0, keys twice, white space) is refused everywhere.
 */
export const stableJson = (bytes: Uint8Array): unknown => {
  if (made.has(bytes)) return made.get(bytes);
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    // No UTF-8 or no JSON: the answer to the question asked, not a fault that gets lost.
    return undefined;
  }
};
