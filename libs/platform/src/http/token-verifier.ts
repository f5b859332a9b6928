import { Forbidden, Unavailable } from '@triada/kernel';
import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JSONWebKeySet } from 'jose';
import { z } from 'zod';
import { roles, type Principal } from '@triada/access';

const assignment = z.object({
  role: z.enum(roles).exclude(['public', 'process']),
  region: z.string().optional(),
  municipality: z.string().optional(),
  group: z.string().optional(),
  organisation: z.string().optional(),
});

/** The claim of our tokens, the same from the built-in provider and from any other (Keycloak maps it). */
export const triadaClaim = z.object({
  accountName: z.string().optional(),
  onBehalfOf: z.string().optional(),
  assignments: z.array(assignment),
});

type Claim = Pick<z.output<typeof triadaClaim>, 'assignments' | 'onBehalfOf'>;

/**
 * Roles as a plain list of texts, as providers give them: `auditor`, `coordinator:region=frydlantsko`, more scopes after commas. What
 * is no role of ours (`offline_access`…) is left out.
 */
const rolesAsTexts = z.array(z.string()).transform((texts): Claim => {
  const read = texts.map((text) => {
    const [role, scopes = ''] = text.split(':', 2);
    return assignment.strict().safeParse({ role, ...Object.fromEntries(scopes.split(',').filter(Boolean).map((scope) => scope.split('=', 2))) });
  });
  return { assignments: read.flatMap(({ data }) => (data ? [data] : [])) };
});

const claimSchema: z.ZodType<Claim> = z.union([triadaClaim, rolesAsTexts]);

/** Value behind a name with dots: `triada`, `realm_access.roles`. */
const claimAt = (payload: unknown, name: string): unknown =>
  name.split('.').reduce<unknown>((value, part) => (typeof value === 'object' && value !== null ? Reflect.get(value, part) : undefined), payload);

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
  /** Name of the claim with the roles, with dots where it lies deeper; default `triada`. */
  readonly claim?: string;
}

/** The keys could not be fetched: says nothing about the token. */
const isOutage = (error: unknown): boolean =>
  !(error instanceof errors.JOSEError) || error instanceof errors.JWKSTimeout || error.constructor === errors.JOSEError;

/**
 * Accepts only tokens signed by the provider for us that have not expired. `Forbidden('access.token-invalid')` otherwise;
 * the cause stays on the server, so that a forger learns nothing. Clock tolerance 5 s. `Unavailable` while the provider's keys cannot
 * be had.
 */
export const createTokenVerifier = ({ audience, claim = 'triada', issuer, keys }: TokenRules) => {
  const keySet = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
  const accessToken = z.object({ sub: z.string().min(1), exp: z.number(), claim: claimSchema });
  return {
    verify: async (bearer: string): Promise<VerifiedToken> => {
      const claims = await jwtVerify(bearer, keySet, {
        issuer,
        audience,
        algorithms: ['ES256', 'EdDSA', 'RS256'],
        clockTolerance: 5,
      }).then(
        ({ payload }) => accessToken.safeParse({ ...payload, claim: claimAt(payload, claim) }),
        (cause: unknown) => {
          if (isOutage(cause)) throw Object.assign(new Unavailable('access.provider-unavailable'), { cause });
          return { success: false as const, error: cause };
        },
      );
      if (!claims.success) throw Object.assign(new Forbidden('access.token-invalid'), { cause: claims.error });
      const { sub, exp, claim: given } = claims.data;
      return { principal: { id: sub, assignments: given.assignments, onBehalfOf: given.onBehalfOf }, expires: exp };
    },
  };
};
