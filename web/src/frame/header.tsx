import { useEffect, useState } from 'react';
import { Link, NavLink, useLocation, useNavigate } from 'react-router';
import { Menu, Search, X } from 'lucide-react';
import { paths } from '../address/paths.ts';
import { query } from '../address/params.ts';
import { useAddress } from '../address/use-address.ts';
import type { Me } from '../server/session.tsx';
import { useText } from '../text/text.tsx';
import { Account } from './account.tsx';
import { Filters } from './filters.tsx';

export function Header({ me, filters }: { me: Me | null; filters: boolean }) {
  const text = useText();
  const location = useLocation();
  const { along } = useAddress();
  const [open, setOpen] = useState(false);
  useEffect(() => setOpen(false), [location.key]);

  // Planering and Uppföljning take their places in this order when their screens exist: a menu item that leads nowhere is worse than none.
  const items = [
    { to: paths.start, name: text.frame.start },
    { to: paths.map, name: text.frame.map },
    { to: paths.whoDecides, name: text.frame.whoDecides },
    { to: paths.changes, name: text.frame.changes },
    { to: paths.forums, name: text.frame.forums },
    { to: paths.decisions, name: text.frame.decisions },
    { to: paths.systems, name: text.frame.systems },
    ...(me?.seesAll ? [{ to: paths.audit, name: text.frame.audit }] : []),
  ];

  return (
    <header className="header no-print">
      <div className="header-top">
        <Link to={paths.start} className="brand" aria-label={text.frame.home}>
          <svg viewBox="0 0 32 32" aria-hidden="true"><path d="M3 5h12v9H3zM17 5h12v9H17zM3 16h12v11H3z" fill="currentColor" /><path d="M18 17h10v9H18z" fill="none" stroke="currentColor" strokeWidth="2" strokeDasharray="3 2" /></svg>
          <span>{text.frame.product}</span>
        </Link>
        {me?.union && <span className="union-name">{me.union.name}</span>}
        <div className="header-end">
          {me?.union && <SearchBox />}
          <Account me={me} />
        </div>
        {me?.union && (
          <button type="button" className="menu-button" aria-expanded={open} aria-controls="main-menu" onClick={() => setOpen(!open)}>
            {open ? <X aria-hidden="true" /> : <Menu aria-hidden="true" />}{text.frame.menu}
          </button>
        )}
      </div>
      {me?.union && (
        <div className={open ? 'header-bottom header-bottom-open' : 'header-bottom'} id="main-menu">
          <nav aria-label={text.frame.mainMenu}>
            <ul className="menu">
              {items.map(item => <li key={item.to}><NavLink to={item.to + along}>{item.name}</NavLink></li>)}
            </ul>
          </nav>
          {filters && <Filters me={me} />}
        </div>
      )}
    </header>
  );
}

function SearchBox() {
  const text = useText();
  const navigate = useNavigate();
  const { sok } = useAddress();
  const onSearch = useLocation().pathname === paths.search;
  const [written, write] = useState(onSearch ? sok : '');
  useEffect(() => {
    const open = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
      event.preventDefault();
      document.getElementById('search')?.focus();
    };
    document.addEventListener('keydown', open);
    return () => document.removeEventListener('keydown', open);
  }, []);
  return (
    <form role="search" aria-label={text.frame.searchLabel} className="search" onSubmit={event => { event.preventDefault(); if (written.trim() !== '') void navigate(paths.search + query({ sok: written.trim() })); }}>
      <input id="search" type="search" className="control control-dense" aria-label={text.frame.searchLabel} placeholder={text.frame.search} autoComplete="off" maxLength={200} value={written} onChange={event => write(event.target.value)} />
      <button type="submit" className="search-button" aria-label={text.frame.search}><Search aria-hidden="true" /></button>
    </form>
  );
}
