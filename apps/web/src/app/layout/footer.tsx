import { Link } from '@tanstack/react-router';
import { useMessages } from '../../messages';
import { useRights } from '../../session/rights';

export const Footer = () => {
  const { shell } = useMessages();
  const may = useRights();
  return (
    <footer className="app-footer">
      <div className="app__wide app-footer__inner">
        <p>{shell.footer.territory}</p>
        <ul>
          <li>
            <Link to="/pristupnost">{shell.footer.accessibility}</Link>
          </li>
          <li>
            <Link to="/prihlaseni">{shell.footer.help}</Link>
          </li>
          {may('AccountList') && (
            <li>
              <Link to="/ucty">{shell.nav.accounts}</Link>
            </li>
          )}
          <li>
            <a href="/api/openapi.json">{shell.footer.api}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
};
