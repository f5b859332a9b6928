import type { Principal, RoleAssignment } from '@triada/access';
import { derivedId, Forbidden } from '@triada/kernel';
import type { TokenVerifier } from '@triada/platform';

/** A double of the token check: its tokens are signed by nobody and hold only inside a test. */
export const tokenDouble: TokenVerifier & { tokenOf(principal: Principal): string } = {
  tokenOf: (principal) => `double.${Buffer.from(JSON.stringify(principal)).toString('base64url')}`,
  verify: async (bearer) => {
    if (!bearer.startsWith('double.')) throw new Forbidden('access.token-invalid');
    const principal = JSON.parse(Buffer.from(bearer.slice(7), 'base64url').toString('utf8')) as Principal;
    return { principal, expires: Number.MAX_SAFE_INTEGER };
  },
};

/** The same assignments are always the same person. */
export const principalOf = (assignments: readonly RoleAssignment[], id?: string, onBehalfOf?: string): Principal => ({
  id: id ?? derivedId('test-person', JSON.stringify(assignments)),
  assignments,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});
