import type { Principal } from '@triada/access';
import type { VerifiedToken } from './token-verifier';
import { Forbidden } from '@triada/kernel';
import { Lru } from '../runtime/lru';
import type { Clock, TokenVerifier } from '../runtime/ports';

/** Longer tokens are refused unread. */
const maxTokenLength = 16_384;

/** Who sends a request. A token is verified once and remembered until it expires. */
export class Authentication {
  private readonly verified = new Lru<VerifiedToken>(10_000);

  constructor(
    private readonly verifier: TokenVerifier,
    private readonly clock: Clock,
  ) {}

  async principalOf(authorization: string | undefined): Promise<Principal | null> {
    return (await this.sessionOf(authorization))?.principal ?? null;
  }

  /** `null` for a request without a token; `Forbidden('access.token-invalid')` for one with a token that does not hold. */
  async sessionOf(authorization: string | undefined): Promise<VerifiedToken | null> {
    if (authorization === undefined) return null;
    const token = /^bearer +(\S+)$/i.exec(authorization)?.[1];
    if (!token || token.length > maxTokenLength) throw new Forbidden('access.token-invalid');
    const known = this.verified.get(token);
    if (known && known.expires * 1000 > Date.parse(this.clock.now())) return known;
    const fresh = await this.verifier.verify(token);
    this.verified.set(token, fresh);
    return fresh;
  }
}
