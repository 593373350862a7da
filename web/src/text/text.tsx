import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { makeFormat, type Format, type Language } from './format.ts';
import { sv } from './sv.ts';

/** Swedish is the origin: every other language must have exactly its shape. */
export type Text = typeof sv;

interface Words {
  text: Text;
  format: Format;
  language: Language;
  setLanguage: (language: Language) => void;
}

const WordsContext = createContext<Words>({ text: sv, format: makeFormat('sv'), language: 'sv', setLanguage: () => undefined });

const remembered = 'objekt.language';

function chosen(): Language {
  try {
    return localStorage.getItem(remembered) === 'en' ? 'en' : 'sv';
  } catch {
    return 'sv'; // Storage closed to us: the choice then lasts as long as the page.
  }
}

export function TextProvider({ children }: { children: ReactNode }) {
  const [language, choose] = useState<Language>(chosen);
  const [english, setEnglish] = useState<Text | null>(null);

  useEffect(() => {
    document.documentElement.lang = language;
    if (language === 'en' && english === null) void import('./en.ts').then(module => setEnglish(module.en));
  }, [language, english]);

  const words = useMemo<Words>(() => ({
    text: language === 'en' && english !== null ? english : sv,
    format: makeFormat(language),
    language,
    setLanguage: next => {
      try {
        localStorage.setItem(remembered, next);
      } catch { /* As above. */ }
      choose(next);
    },
  }), [language, english]);

  if (language === 'en' && english === null) return null;
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}

export function useText(): Text {
  return useContext(WordsContext).text;
}

export function useFormat(): Format {
  return useContext(WordsContext).format;
}
