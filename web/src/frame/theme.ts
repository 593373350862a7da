import { useState } from 'react';

export type Theme = 'system' | 'light' | 'dark';

const remembered = 'objekt.theme';

function read(): Theme {
  const chosen = document.documentElement.dataset.theme;
  return chosen === 'light' || chosen === 'dark' ? chosen : 'system';
}

/** Follows the system until the person chooses; theme.js sets the choice before the first paint. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState<Theme>(read);
  const choose = (next: Theme) => {
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
    try {
      if (next === 'system') localStorage.removeItem(remembered);
      else localStorage.setItem(remembered, next);
    } catch { /* Storage closed to us: the choice then lasts as long as the page. */ }
    setTheme(next);
  };
  return [theme, choose];
}
