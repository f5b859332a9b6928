import type { RoleAssignment } from '@triada/access';
import { UserManager, WebStorageStateStore, type User } from 'oidc-client-ts';
import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

/** Who is signed in, as the token says. */
export interface Person {
  readonly accountName: string;
  readonly assignments: readonly RoleAssignment[];
}

export interface Session {
  /** `unknown` until the stored session has been looked at. */
  readonly status: 'unknown' | 'anonymous' | 'signed-in';
  readonly person: Person | null;
  readonly signIn: (returnTo: string) => Promise<void>;
  readonly signOut: () => Promise<void>;
  /** Finishes the round trip; gives the address to return to. */
  readonly completeSignIn: () => Promise<string>;
  readonly token: () => Promise<string | undefined>;
}

const manager = new UserManager({
  authority: `${window.location.origin}/oidc`,
  client_id: 'triada-web',
  redirect_uri: `${window.location.origin}/prihlaseni/zpet`,
  post_logout_redirect_uri: `${window.location.origin}/`,
  response_type: 'code',
  scope: 'openid triada',
  automaticSilentRenew: true,
  loadUserInfo: false,
  // The session ends with the browser tab: offices share computers.
  userStore: new WebStorageStateStore({ store: window.sessionStorage }),
});

const personOf = (user: User | null): Person | null => {
  if (!user || user.expired) return null;
  const claim = user.profile['triada'] as Partial<Person> | undefined;
  return { accountName: claim?.accountName ?? user.profile.sub, assignments: claim?.assignments ?? [] };
};

/** The access token for the next request; renewed when it has run out. */
const token = async (): Promise<string | undefined> => {
  const user = await manager.getUser();
  if (!user) return undefined;
  if (!user.expired) return user.access_token;
  if (!user.refresh_token) return undefined;
  return (await manager.signinSilent())?.access_token;
};

const SessionContext = createContext<Session | null>(null);

export const SessionProvider = ({ children }: { readonly children: ReactNode }) => {
  const [user, setUser] = useState<User | null | undefined>(undefined);
  useEffect(() => {
    const gone = () => setUser(null);
    manager.events.addUserLoaded(setUser);
    manager.events.addUserUnloaded(gone);
    manager.events.addAccessTokenExpired(gone);
    void manager.getUser().then((stored) => setUser(stored));
    return () => {
      manager.events.removeUserLoaded(setUser);
      manager.events.removeUserUnloaded(gone);
      manager.events.removeAccessTokenExpired(gone);
    };
  }, []);
  const session = useMemo<Session>(() => {
    const person = personOf(user ?? null);
    return {
      status: user === undefined ? 'unknown' : person ? 'signed-in' : 'anonymous',
      person,
      signIn: (returnTo) => manager.signinRedirect({ state: { returnTo } }),
      signOut: () => manager.signoutRedirect(),
      completeSignIn: async () => {
        const signedIn = await manager.signinCallback();
        return (signedIn?.state as { returnTo?: string } | undefined)?.returnTo ?? '/';
      },
      token,
    };
  }, [user]);
  return <SessionContext value={session}>{children}</SessionContext>;
};

export const useSession = (): Session => {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionProvider');
  return session;
};

export { token as accessToken };
