import { Link, useRouterState } from '@tanstack/react-router';
import { Button, Icon } from '@triada/web-ui';
import { useMessages } from '../../messages';
import { useSession } from '../../session/session';
import { useSwitchLanguage } from '../locale';
import { useLocale } from '@triada/web-ui';
import { RegionSwitcher } from './region-switcher';

export const Header = ({ regionId }: { readonly regionId: string | undefined }) => {
  const { shell } = useMessages();
  const locale = useLocale();
  const other = locale === 'cs' ? 'en' : 'cs';
  const switchLanguage = useSwitchLanguage();
  const { person, status, signIn, signOut } = useSession();
  const here = useRouterState({ select: (state) => state.location.href });
  return (
    <div className="app__wide">
      <div className="app-header__top">
        <Link to="/" className="app-header__brand">
          <img src="/triada.svg" alt="" />
          <span>
            {shell.product}
            <small>{shell.claim}</small>
          </span>
        </Link>
        <RegionSwitcher regionId={regionId} />
        <div className="app-header__tools">
          <button type="button" className="app-header__language" lang={other} onClick={() => switchLanguage(other)}>
            {shell.language}
          </button>
          {person && (
            <Link to="/prihlaseni" className="app-header__person">
              <Icon name="person" />
              <span className="tr-visually-hidden">{shell.signedInAs('')}</span>
              {person.accountName}
            </Link>
          )}
          {status !== 'unknown' && (
            <Button size="s" look={person ? 'secondary' : 'primary'} onClick={() => void (person ? signOut() : signIn(here))}>
              {person ? shell.signOut : shell.signIn}
            </Button>
          )}
        </div>
      </div>
    </div>
  );
};
