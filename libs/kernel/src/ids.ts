import { v4, v5 } from 'uuid';

const namespace = 'b3a1d0a4-5f0e-4e0e-9d5c-6b7c1f6a2e11';

/** Bytes, since text with a half of a surrogate pair (it can come in by JSON) has no URI form, which the library would try. */
const utf8 = new TextEncoder();

export const randomId = (): string => v4();

/** The same parts always give the same id (UUIDv5), 1 and "1" being the same part; used for event ids, repeated commands and ids of new things in a command. */
export const derivedId = (...parts: readonly (string | number)[]): string => v5(utf8.encode(parts.join('\u0000')), namespace);

/** A repeated command repeats its event ids (reliability 2.4). */
export const eventId = (commandId: string, index: number): string => derivedId(commandId, index);
