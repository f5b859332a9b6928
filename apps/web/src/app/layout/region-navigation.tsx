import { Link } from '@tanstack/react-router';
import { Icon, useUiTexts } from '@triada/web-ui';
import { useState } from 'react';
import { useMessages } from '../../messages';

/** Pages of the chosen region; on a phone behind one button. */
export const RegionNavigation = ({ regionId }: { readonly regionId: string }) => {
  const { shell } = useMessages();
  const texts = useUiTexts();
  const [open, setOpen] = useState(false);
  const links = [
    { to: '/regiony/$regionId', label: shell.nav.dashboard, exact: true },
    { to: '/regiony/$regionId/plany', label: shell.nav.plans, exact: false },
    { to: '/regiony/$regionId/skupiny', label: shell.nav.groups, exact: false },
    { to: '/regiony/$regionId/adresar', label: shell.nav.directory, exact: false },
    { to: '/regiony/$regionId/financovani', label: shell.nav.financing, exact: false },
    { to: '/regiony/$regionId/audit', label: shell.nav.audit, exact: false },
  ] as const;
  return (
    <nav className="app-nav" aria-label={shell.mainNavigation}>
      <div className="app__wide">
        <button type="button" className="app-nav__toggle" aria-expanded={open} aria-controls="navigace" onClick={() => setOpen(!open)}>
          <Icon name={open ? 'cross' : 'menu'} /> {texts.openMenu}
        </button>
        <ul id="navigace" data-open={open} onClick={() => setOpen(false)}>
          {links.map(({ to, label, exact }) => (
            <li key={to}>
              <Link to={to} params={{ regionId }} activeOptions={{ exact }} activeProps={{ 'aria-current': 'page' }}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
};
