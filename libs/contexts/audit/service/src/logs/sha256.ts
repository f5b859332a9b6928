import { hash } from 'node:crypto';

/** Hex. */
export const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');
