import { isIP } from 'node:net';
import { z } from 'zod';

/** `10.0.0.1`, `10.0.0.0/8`, `fd00::/8`. */
const isNetwork = (text: string): boolean => {
  const [address = '', bits, ...more] = text.split('/');
  const version = isIP(address);
  return version !== 0 && more.length === 0 && (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)));
};

/** Of the process that browsers reach: it alone knows who asks. */
export const edgeSettings = {
  TRIADA_TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) => list.split(',').map((one) => one.trim()).filter(Boolean))
    .refine((list) => list.every(isNetwork), 'addresses or networks, separated by commas, such as 10.0.0.1,fd00::/8')
    .describe('proxies whose X-Forwarded-For is believed; nobody else is'),
  TRIADA_LIVE_PER_ADDRESS: z.coerce.number().int().min(1).default(32).describe('live connections that one address may hold at once'),
};
