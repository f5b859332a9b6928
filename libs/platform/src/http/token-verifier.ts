import { Forbidden } from '@triada/kernel';
import { createLocalJWKSet, createRemoteJWKSet, jwtVerify, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { roles, type Principal } from '@triada/access';

/** The claim of our tokens, the same from the built-in provider and from any other (Keycloak maps it). */
export const triadaClaim = z.object({
  accountName: z.string().optional(),
  onBehalfOf: z.string().optional(),
  assignments: z.array(
    z.object({
      role: z.enum(roles).exclude(['public', 'process']),
      region: z.string().optional(),
      municipality: z.string().optional(),
      group: z.string().optional(),
      organisation: z.string().optional(),
    }),
  ),
});

const accessToken = z.object({ sub: z.string().min(1), exp: z.number(), triada: triadaClaim });

export interface VerifiedToken {
  readonly principal: Principal;
  /** Seconds since 1970. */
  readonly expires: number;
}

export interface TokenRules {
  readonly issuer: string;
  readonly audience: string;
  /** Public keys, or the address where the provider publishes them. */
  readonly keys: JSONWebKeySet | URL;
}

/**
 * Accepts only tokens signed by the provider for us that have not expired. `Forbidden('access.token-invalid')` otherwise;
 * the cause stays on the server, so that a forger learns nothing. Clock tolerance 5 s.
 */
export const createTokenVerifier = ({ issuer, audience, keys }: TokenRules) => {
  const keySet = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
  return {
    verify: async (bearer: string): Promise<VerifiedToken> => {
      const claims = await jwtVerify(bearer, keySet, {
        issuer,
        audience,
        algorithms: ['ES256', 'EdDSA', 'RS256'],
        clockTolerance: 5,
      }).then(
        ({ payload }) => accessToken.safeParse(payload),
        (cause: unknown) => ({ success: false as const, error: cause }),
      );
      if (!claims.success) throw Object.assign(new Forbidden('access.token-invalid'), { cause: claims.error });
      const { sub, exp, triada } = claims.data;
      return { principal: { id: sub, assignments: triada.assignments, onBehalfOf: triada.onBehalfOf }, expires: exp };
    },
  };
};
