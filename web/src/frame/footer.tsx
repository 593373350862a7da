import { Link, useLocation } from 'react-router';
import { paths } from '../address/paths.ts';
import { useText } from '../text/text.tsx';

export function Footer() {
  const text = useText();
  const location = useLocation();
  return (
    <footer className="footer no-print">
      <div className="footer-inner">
        <span>{text.frame.product}</span>
        <nav aria-label={text.frame.footer}>
          <ul>
            <li><Link to={paths.accessibility}>{text.frame.accessibility}</Link></li>
            <li><Link to={`${paths.accessibility}#rapportera`} state={{ from: location.pathname + location.search }}>{text.frame.report}</Link></li>
            <li><Link to={paths.glossary}>{text.frame.glossary}</Link></li>
            <li><Link to={paths.data}>{text.frame.data}</Link></li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}
