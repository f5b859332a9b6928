const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Hands back what it is given, so that a subclass can put a private field on an object that it did not make. */
const Given = function (this: unknown, given: object) {
  return given;
} as unknown as new (given: object) => object;

/**
 * Mark on bytes made here, with the value they were made from: they need neither a second check nor a second parse. A private field
 * is seen by no comparison and no copy, and unlike a weak map it costs the garbage collector nothing.
 */
class Made extends Given {
  readonly #value: unknown;

  constructor(bytes: Uint8Array, value: unknown) {
    super(bytes);
    this.#value = value;
  }

  static has(bytes: object): boolean {
    return #value in bytes;
  }

  static of(bytes: object): unknown {
    return (bytes as Made).#value;
  }
}

/**
 * UTF-8 bytes of a JSON value, for `data` and `metadata` of an event. The bytes must not be changed afterwards.
 * Throws on what JSON cannot hold (`undefined`, functions, bigint).
 */
export const jsonBytes = (value: unknown): Uint8Array => {
  const text = JSON.stringify(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  const bytes = encoder.encode(text);
  new Made(bytes, value);
  return bytes;
};

/** Value of JSON bytes. Throws `SyntaxError` or `TypeError` where they are no JSON or no UTF-8. */
export const parseJsonBytes = (bytes: Uint8Array): unknown => JSON.parse(decoder.decode(bytes));

/**
 * The value of bytes that survive `JSON.stringify(JSON.parse(bytes))` unchanged, else `undefined` (reliability 3.3): some
 * transports parse and print JSON on the way, and what they would change (`1.0`, −0, keys twice, white space) is refused everywhere.
 */
export const stableJson = (bytes: Uint8Array): unknown => {
  if (Made.has(bytes)) return Made.of(bytes);
  try {
    const text = decoder.decode(bytes);
    const value: unknown = JSON.parse(text);
    return JSON.stringify(value) === text ? value : undefined;
  } catch {
    // No UTF-8 or no JSON: the answer to the question asked, not a fault that gets lost.
    return undefined;
  }
};
