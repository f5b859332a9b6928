import { Invalid } from '@triada/kernel';
import type { Position } from '@triada/ports';
import { z } from 'zod';

/** Where a verification goes on: after a position, with the leaf of this index. */
export interface VerificationPlace {
  readonly after: Position | 'start';
  readonly index: bigint;
}

const stored = z.tuple([z.string().regex(/^[\w./-]{1,100}$/), z.string().regex(/^\d{1,19}$/)]);

export const beginning: VerificationPlace = { after: 'start', index: 0n };

export const cursorOf = ({ after, index }: VerificationPlace): string =>
  Buffer.from(JSON.stringify([after, String(index)])).toString('base64url');

export const placeOf = (cursor: string | undefined): VerificationPlace => {
  if (cursor === undefined) return beginning;
  try {
    const [after, index] = stored.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { after, index: BigInt(index) };
  } catch (cause) {
    throw Object.assign(new Invalid('platform.invalid-input', {}, [{ field: 'cursor', rule: 'platform.format' }]), { cause });
  }
};
