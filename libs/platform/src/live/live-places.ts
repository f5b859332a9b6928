import { HttpRefusal } from '../http/problem';

/** Whoever has one address of IPv6 has the whole /64 around it; an IPv4 address written as IPv6 is the IPv4 address. */
export const networkOf = (address: string): string => {
  const v4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(address)?.[1];
  if (v4) return v4;
  if (!address.includes(':')) return address;
  const [head = '', tail] = address.toLowerCase().split('%')[0]!.split('::');
  const groups = head.split(':').filter(Boolean);
  const rest = (tail ?? '').split(':').filter(Boolean);
  const all = tail === undefined ? groups : [...groups, ...Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill('0'), ...rest];
  return `${all.slice(0, 4).join(':')}::/64`;
};

/**
 * How many live streams an address holds at once: each costs a connection and memory for as long as somebody likes. Generous, for a
 * whole town hall may stand behind one address.
 */
export class LivePlaces {
  private readonly held = new Map<string, number>();

  constructor(private readonly limit: number) {}

  /** Takes a place and returns what gives it back; throws 429 where the address has no place left. */
  take(address: string): () => void {
    const network = networkOf(address);
    const count = this.held.get(network) ?? 0;
    if (count >= this.limit) throw new HttpRefusal(429, { limit: this.limit }, 'platform.too-many-live');
    this.held.set(network, count + 1);
    let given = false;
    return () => {
      if (given) return;
      given = true;
      const left = this.held.get(network)! - 1;
      if (left === 0) this.held.delete(network);
      else this.held.set(network, left);
    };
  }
}
