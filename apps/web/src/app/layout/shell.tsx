import { Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactElement } from 'react';
import { useMessages } from '../../messages';
import { Footer } from './footer';
import { Header } from './header';
import { RegionNavigation } from './region-navigation';

/** The frame around every page. After a move inside the application the focus goes to the content, never back to the top. */
export const Shell = (): ReactElement => {
  const { shell } = useMessages();
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const visited = useRef<string>(undefined);
  useEffect(() => {
    if (visited.current !== undefined && pathname !== undefined && visited.current !== pathname) {
      main.current?.focus({ preventScroll: true });
    }
    visited.current = pathname ?? visited.current;
  }, [pathname]);
  const { regionId } = useParams({ strict: false });
  return (
    <div className="app">
      <a
        className="app__skip"
        href="#obsah"
        onClick={(event) => {
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {shell.skip}
      </a>
      <header className="app-header">
        <Header regionId={regionId} />
        {regionId && <RegionNavigation regionId={regionId} />}
      </header>
      <main id="obsah" ref={main} tabIndex={-1} className="app__main app__wide">
        <Outlet />
      </main>
      <Footer />
    </div>
  );
};
