import { Link } from '@tanstack/react-router';
import { useMessages } from '../../messages';

export const Footer = () => {
  const { shell } = useMessages();
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
          <li>
            <a href="/api/openapi.json">{shell.footer.api}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
};
