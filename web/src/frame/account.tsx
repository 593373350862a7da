import { Link, useLocation, useNavigate } from 'react-router';
import { UserRound } from 'lucide-react';
import { paths } from '../address/paths.ts';
import { post } from '../server/http.ts';
import { useStartAgain, type Me } from '../server/session.tsx';
import type { Language } from '../text/format.ts';
import { useWords } from '../text/text.tsx';
import { Button } from '../ui/button.tsx';
import { RadioGroup } from '../ui/field.tsx';
import { Panel } from '../ui/panel.tsx';
import { useTheme, type Theme } from './theme.ts';

/** Whoever may change something finds Administration and Import here; nobody else sees them. */
export function mayAdminister(me: Me): boolean {
  return me.may.some(permission => permission.may);
}

export function Account({ me }: { me: Me | null }) {
  const { text, language, setLanguage } = useWords();
  const [theme, setTheme] = useTheme();
  const location = useLocation();
  const navigate = useNavigate();
  const startAgain = useStartAgain();

  const signOut = async () => {
    await post('/signin/out', {});
    startAgain();
    await navigate(paths.signIn);
  };

  return (
    <Panel align="end" closeOn={location.key} icon={<UserRound aria-hidden="true" />}
      label={me === null ? text.frame.accountShort : text.frame.account(me.person.name)}
      shown={<span className="account-name">{me?.person.name ?? text.frame.accountShort}</span>}>
      {() => (
        <div className="stack">
          {me !== null && (
            <ul className="plain account-links">
              {mayAdminister(me) && <li><Link to={paths.administration}>{text.frame.administration}</Link></li>}
              {mayAdminister(me) && <li><Link to={paths.importing}>{text.frame.importing}</Link></li>}
              <li><Link to={paths.settings}>{text.frame.settings}</Link></li>
              <li><Link to={paths.data}>{text.frame.data}</Link></li>
              <li><Link to={paths.glossary}>{text.frame.glossary}</Link></li>
            </ul>
          )}
          <RadioGroup legend={text.frame.language} row chosen={language} onChange={value => setLanguage(value as Language)}
            options={[{ value: 'sv', label: text.frame.swedish }, { value: 'en', label: text.frame.english }]} />
          <RadioGroup legend={text.frame.theme} row chosen={theme} onChange={value => setTheme(value as Theme)}
            options={[{ value: 'system', label: text.frame.themeSystem }, { value: 'light', label: text.frame.themeLight }, { value: 'dark', label: text.frame.themeDark }]} />
          {me !== null && (
            <div className="row">
              <Link to={paths.signIn}>{text.frame.switchPerson}</Link>
              <Button dense onClick={() => void signOut()}>{text.frame.signOut}</Button>
            </div>
          )}
        </div>
      )}
    </Panel>
  );
}
